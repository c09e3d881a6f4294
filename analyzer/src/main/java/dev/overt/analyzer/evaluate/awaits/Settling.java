package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Laziness;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the catalog tells of promises and of the calls that settle them. */
final class Settling {

  private static final Map<Fact, How> FACTS =
      new EnumMap<>(
          Map.of(
              Fact.SUCCEEDS_RECEIVER, How.SUCCEEDS,
              Fact.FAILS_RECEIVER, How.FAILS,
              Fact.SETTLES_RECEIVER, How.EITHER));

  private final Program program;
  private final Entries entries;
  private final Set<String> promises;

  /** How a promise comes to an end. */
  enum How {
    SUCCEEDS,
    FAILS,
    /** The one or the other, in time. */
    EITHER
  }

  Settling(Program program, Catalog catalog) {
    this.program = program;
    this.entries = new Entries(program, catalog);
    this.promises =
        catalog.all(Entry.Tells.class).stream()
            .filter(entry -> entry.fact() == Fact.SUCCEEDS_RECEIVER)
            .map(entry -> entry.method().owner())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether objects of exactly the type are promises. */
  boolean isPromise(Type type) {
    return type instanceof Type.ClassType known && promises.contains(known.symbol().name());
  }

  /** How a call of the method settles what it is called on, if it does. */
  Optional<How> of(MethodSymbol method) {
    return entries.facts(method).map(FACTS::get).filter(how -> how != null).findFirst();
  }

  /** Whether a call of the method looks at a failure, by a function or by itself. */
  boolean isTold(MethodSymbol method) {
    return method.parameterTypes().stream().anyMatch(this::isToldFailures) || isHandling(method);
  }

  /** Whether the catalog says that a call of the method looks at a failure. */
  boolean isHandling(MethodSymbol method) {
    return entries.facts(method).anyMatch(fact -> fact == Fact.HANDLES_FAILURE);
  }

  /** Whether a function of the type is passed a failure. */
  boolean isToldFailures(Type function) {
    return function instanceof Type.ClassType known
        && program.functionOf(known).isPresent()
        && known.arguments().stream().anyMatch(this::isFailure);
  }

  private boolean isFailure(Type argument) {
    return ItemTypes.bare(argument) instanceof Type.ClassType known
        && program.isSubclass(known.symbol(), "java.lang.Throwable");
  }

  /** When the work of async values of the type runs. */
  Optional<Laziness> laziness(Type type) {
    return entries.laziness(type);
  }
}
