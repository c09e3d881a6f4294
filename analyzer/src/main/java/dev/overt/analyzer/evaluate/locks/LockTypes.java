package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types are locks: those of whose methods the catalog says so. */
final class LockTypes {

  private static final Set<Fact> OF_LOCKS =
      EnumSet.of(
          Fact.TAKES_RECEIVER,
          Fact.RESULT_READS_RECEIVER,
          Fact.RESULT_WRITES_RECEIVER,
          Fact.UPDATES_RECEIVER);

  private final Set<String> owners;
  private final Map<ClassSymbol, Boolean> known = new ConcurrentHashMap<>();
  private final Map<ClassSymbol, Boolean> keepers = new ConcurrentHashMap<>();

  LockTypes(Catalog catalog) {
    this.owners =
        catalog.all(Entry.Tells.class).stream()
            .filter(entry -> OF_LOCKS.contains(entry.fact()))
            .map(entry -> entry.method().owner())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether values of the type are locks. */
  boolean isLock(Type type) {
    return type instanceof Type.ClassType known && isLock(known.symbol());
  }

  private boolean isLock(ClassSymbol symbol) {
    Boolean answer = known.get(symbol);
    if (answer == null) {
      answer = owners.contains(symbol.name()) || parents(symbol).anyMatch(this::isLock);
      known.put(symbol, answer);
    }
    return answer;
  }

  private static Stream<ClassSymbol> parents(ClassSymbol symbol) {
    return Stream.concat(symbol.superclass().stream(), symbol.interfaces().stream())
        .map(Type.ClassType::symbol);
  }

  /** Whether a caller has to know what the method does with locks: it is passed or has one. */
  boolean isFollowed(MethodSymbol method) {
    return method.parameterTypes().stream().anyMatch(this::isLock)
        || keepers.computeIfAbsent(method.owner(), this::isKeeping);
  }

  private boolean isKeeping(ClassSymbol symbol) {
    return symbol.isOurs()
        && symbol.fields().stream().map(FieldSymbol::type).anyMatch(this::isLock);
  }
}
