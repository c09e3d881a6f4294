package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type.ClassType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out of one class and is asked for again and again. Who asks says how to work it
 * out; two threads may do so, and either result is kept.
 */
public final class ClassFacts {

  private final KnownClass of;
  private volatile Map<ClassSymbol, ClassType> supertypes;
  private volatile ClassType self;
  private volatile Optional<MethodSymbol> function;
  private volatile Optional<String> missing;
  private volatile Set<String> names;
  private final Map<String, List<MethodSymbol>> methods = new ConcurrentHashMap<>(8);
  private final Map<String, Optional<FieldSymbol>> fields = new ConcurrentHashMap<>(8);
  private final Map<String, Optional<KnownClass>> memberTypes = new ConcurrentHashMap<>(4);

  /** Nothing is known yet. */
  public ClassFacts(KnownClass of) {
    this.of = of;
  }

  /** The class and all it inherits from, nearest first, as it sees them. */
  public Map<ClassSymbol, ClassType> supertypes(
      Function<ClassSymbol, Map<ClassSymbol, ClassType>> collect) {
    Map<ClassSymbol, ClassType> known = supertypes;
    if (known == null) {
      known = collect.apply(of);
      supertypes = known;
    }
    return known;
  }

  /** The class applied to its own parameters. */
  public ClassType self() {
    ClassType known = self;
    if (known == null) {
      known = new ClassType(of, List.copyOf(of.typeParameters()));
      self = known;
    }
    return known;
  }

  /** The single abstract method. */
  public Optional<MethodSymbol> function(Function<ClassSymbol, Optional<MethodSymbol>> find) {
    Optional<MethodSymbol> known = function;
    if (known == null) {
      known = find.apply(of);
      function = known;
    }
    return known;
  }

  /** The first supertype, at any distance, that could not be found. */
  public Optional<String> missing(Function<ClassSymbol, Optional<String>> find) {
    Optional<String> known = missing;
    if (known == null) {
      known = find.apply(of);
      missing = known;
    }
    return known;
  }

  /** Names of the class and of all it inherits from, those included that could not be found. */
  public Set<String> names(Function<ClassSymbol, Set<String>> collect) {
    Set<String> known = names;
    if (known == null) {
      known = collect.apply(of);
      names = known;
    }
    return known;
  }

  /** Methods by name, the inherited ones included; filled by who asks. */
  public Map<String, List<MethodSymbol>> methods() {
    return methods;
  }

  /** Fields by name, the inherited ones included; filled by who asks. */
  public Map<String, Optional<FieldSymbol>> fields() {
    return fields;
  }

  /** Member types by simple name, the inherited ones included; filled by who asks. */
  public Map<String, Optional<KnownClass>> memberTypes() {
    return memberTypes;
  }
}
