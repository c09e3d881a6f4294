package dev.overt.analyzer.types;

import dev.overt.analyzer.types.Type.ClassType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was worked out of one class and is asked for again and again; filled by those who ask. */
final class ClassFacts {

  /** The class and all it inherits from, nearest first, as it sees them. */
  volatile Map<ClassSymbol, ClassType> supertypes;

  /** The class applied to its own parameters. */
  volatile ClassType self;

  /** The single abstract method. */
  volatile Optional<MethodSymbol> function;

  /** The first supertype, at any distance, that could not be found. */
  volatile Optional<String> missing;

  /** Names of the class and of all it inherits from, those included that could not be found. */
  volatile Set<String> names;

  /** Methods by name, the inherited ones included. */
  final Map<String, List<MethodSymbol>> methods = new ConcurrentHashMap<>(8);

  /** Fields by name, the inherited ones included. */
  final Map<String, Optional<FieldSymbol>> fields = new ConcurrentHashMap<>(8);

  /** Member types by simple name, the inherited ones included. */
  final Map<String, Optional<KnownClass>> memberTypes = new ConcurrentHashMap<>(4);
}
