package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What classes inherit from, with type arguments carried upwards. */
public final class Supertypes {

  private final Classes index;
  // Made once: they are handed over at every question.
  private final Function<ClassSymbol, Map<ClassSymbol, ClassType>> collecting = this::collect;
  private final Function<ClassSymbol, Set<String>> naming = this::collectNames;
  private final Function<ClassSymbol, Optional<String>> missing = this::firstMissing;

  Supertypes(Classes index) {
    this.index = index;
  }

  /** The class applied to its own parameters. */
  public static ClassType self(ClassSymbol symbol) {
    return ((KnownClass) symbol).facts().self();
  }

  /**
   * The class and all it inherits from as it sees them: its superclasses first, then interfaces,
   * nearest first.
   */
  public Map<ClassSymbol, ClassType> all(ClassSymbol symbol) {
    return ((KnownClass) symbol).facts().supertypes(collecting);
  }

  private Map<ClassSymbol, ClassType> collect(ClassSymbol symbol) {
    Map<ClassSymbol, ClassType> found = new LinkedHashMap<>();
    Deque<ClassType> interfaces = new ArrayDeque<>();
    Optional<ClassType> at = Optional.of(self(symbol));
    while (at.isPresent() && found.putIfAbsent(at.get().symbol(), at.get()) == null) {
      ClassType current = at.get();
      for (ClassType each : current.symbol().interfaces()) {
        interfaces.add((ClassType) seen(each, current));
      }
      Optional<ClassType> above = current.symbol().superclass();
      at = above.isEmpty() ? above : Optional.of((ClassType) seen(above.get(), current));
    }
    while (!interfaces.isEmpty()) {
      ClassType next = interfaces.poll();
      if (found.putIfAbsent(next.symbol(), next) == null) {
        for (ClassType each : next.symbol().interfaces()) {
          interfaces.add((ClassType) seen(each, next));
        }
      }
    }
    return found;
  }

  /** Names of the class and of all it inherits from; one that is missing is known by name. */
  public Set<String> names(ClassSymbol symbol) {
    return ((KnownClass) symbol).facts().names(naming);
  }

  private Set<String> collectNames(ClassSymbol symbol) {
    Set<String> names = new HashSet<>();
    for (ClassSymbol each : all(symbol).keySet()) {
      names.add(each.name());
      names.addAll(((KnownClass) each).missing());
    }
    return names;
  }

  /** The first supertype, at any distance, that can't be found. */
  public Optional<String> missing(ClassSymbol symbol) {
    return ((KnownClass) symbol).facts().missing(missing);
  }

  private Optional<String> firstMissing(ClassSymbol symbol) {
    for (ClassSymbol each : all(symbol).keySet()) {
      List<String> missing = ((KnownClass) each).missing();
      if (!missing.isEmpty()) {
        return Optional.of(missing.get(0));
      }
    }
    return Optional.empty();
  }

  /** Whether the class inherits, at any distance, from another of which only the name is known. */
  boolean misses(ClassSymbol symbol, ClassSymbol from) {
    return from instanceof MissingClass
        && all(symbol).keySet().stream()
            .anyMatch(each -> ((KnownClass) each).missing().contains(from.name()));
  }

  /** How many classes stand between it and Object on the longest way, itself included. */
  static int rank(ClassSymbol symbol) {
    return rank(symbol, new HashMap<>());
  }

  /** Broken code may inherit from itself: what is being counted counts as nothing. */
  private static int rank(ClassSymbol symbol, Map<ClassSymbol, Integer> counted) {
    Integer known = counted.putIfAbsent(symbol, 0);
    if (known != null || isObject(symbol)) {
      return known == null ? 0 : known;
    }
    int longest = 0;
    if (symbol.superclass().isPresent()) {
      longest = rank(symbol.superclass().get().symbol(), counted);
    }
    for (ClassType each : symbol.interfaces()) {
      longest = Math.max(longest, rank(each.symbol(), counted));
    }
    counted.put(symbol, longest + 1);
    return longest + 1;
  }

  public boolean inherits(ClassSymbol symbol, ClassSymbol from) {
    return symbol == from || all(symbol).containsKey(from);
  }

  /** The supertype of that class, with arguments; raw if the type is raw. */
  public Optional<ClassType> as(ClassType type, ClassSymbol target) {
    if (type.symbol() == target) {
      return Optional.of(type);
    }
    ClassType found = all(type.symbol()).get(target);
    if (found == null) {
      return isObject(target) ? Optional.of(index.object()) : Optional.empty();
    }
    return Optional.of((ClassType) seen(found, type));
  }

  private static boolean isObject(ClassSymbol symbol) {
    return ((KnownClass) symbol).isObject();
  }

  /** Types that a class speaks of, as seen from one of its applications. */
  public static List<Type> seen(List<Type> types, ClassType from) {
    List<Type> seen = new ArrayList<>(types.size());
    for (Type each : types) {
      seen.add(seen(each, from));
    }
    return seen;
  }

  /** A type that a class speaks of, as seen from one of its applications; erased from a raw one. */
  public static Type seen(Type type, ClassType from) {
    List<Type.TypeVariable> parameters = from.symbol().typeParameters();
    if (parameters.isEmpty()) {
      return type;
    }
    return from.arguments().isEmpty()
        ? Erasure.of(type)
        : new Substitution(parameters, from.arguments()).of(type);
  }
}
