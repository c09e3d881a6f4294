package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.source.SourceClass;
import java.util.Optional;

/** What has been learned of one file so far, and the scope that is being looked at. */
final class Notes {

  private final TypeSystem typeSystem;
  private final Type[] types;
  private final Object[] meanings;
  private final Object[] epochs;
  private Scope scope;

  Notes(Scope scope, Object[] meanings) {
    this.typeSystem = scope.unit().typeSystem();
    this.scope = scope;
    this.meanings = meanings;
    this.types = new Type[meanings.length];
    this.epochs = new Object[meanings.length];
  }

  TypeSystem typeSystem() {
    return typeSystem;
  }

  Scope scope() {
    return scope;
  }

  /** Goes to another scope; gives the one before. */
  Scope enter(Scope next) {
    Scope before = scope;
    scope = next;
    return before;
  }

  Type note(int node, Type type) {
    types[node] = type;
    return type;
  }

  void mean(int node, Object meaning) {
    meanings[node] = meaning;
  }

  Type type(int node) {
    Type known = node < 0 ? null : types[node];
    return known == null ? Type.UNKNOWN : known;
  }

  Object meaning(int node) {
    return node < 0 ? null : meanings[node];
  }

  /** The class declared at a node. */
  Optional<SourceClass> declared(int node) {
    return meanings[node] instanceof SourceClass symbol ? Optional.of(symbol) : Optional.empty();
  }

  /** Whether the node was looked at with the same lambda parameter types around. */
  boolean isCurrent(int node) {
    return epochs[node] == scope.epoch() && types[node] != null;
  }

  void markCurrent(int node) {
    epochs[node] = scope.epoch();
  }

  Attribution result() {
    return new Attribution(types, meanings);
  }
}
