package dev.overt.analyzer.types;

import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.lombok.LombokConfig;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a program and the questions that are asked of them. */
final class Universe {

  private final ClassIndex index;
  private final Supertypes supertypes;
  private final Members members;
  private final Functions functions;
  private final Relations relations;
  private final ConcurrentHashMap<Path, LombokConfig> settings = new ConcurrentHashMap<>();
  private final ThreadLocal<Set<SourceClass>> reading = ThreadLocal.withInitial(HashSet::new);

  Universe(ClassIndex index) {
    this.index = index;
    this.supertypes = new Supertypes(index);
    this.members = new Members(index, supertypes);
    this.relations = new Relations(index, supertypes);
    this.functions = new Functions(index, supertypes);
  }

  /** What {@code lombok.config} sets for a file. */
  LombokConfig settings(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return LombokConfig.in(folder, settings);
  }

  /** Classes whose supertypes this thread is reading: broken code may inherit from itself. */
  Set<SourceClass> reading() {
    return reading.get();
  }

  /** The class without type arguments. */
  static ClassType raw(ClassSymbol symbol) {
    return new ClassType(symbol, List.of());
  }

  /**
   * What the type variables of the class around an inner class stand for, as code in the scope sees
   * them that inherits from it.
   */
  Substitution around(ClassSymbol inner, Scope scope) {
    KnownClass symbol = (KnownClass) inner;
    if (symbol.isStatic() || symbol.outer().isEmpty()) {
      return Substitution.NONE;
    }
    KnownClass outer = symbol.outer().get();
    if (outer.typeParameters().isEmpty()) {
      return Substitution.NONE;
    }
    for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().enclosing()) {
      Optional<SourceClass> user = at.get().type();
      if (user.isPresent() && supertypes.inherits(user.get(), outer)) {
        List<Type> seen = supertypes.as(Supertypes.self(user.get()), outer).get().arguments();
        return seen.isEmpty() ? Substitution.NONE : new Substitution(outer.typeParameters(), seen);
      }
    }
    return Substitution.NONE;
  }

  ClassIndex index() {
    return index;
  }

  Supertypes supertypes() {
    return supertypes;
  }

  Members members() {
    return members;
  }

  Functions functions() {
    return functions;
  }

  Relations relations() {
    return relations;
  }
}
