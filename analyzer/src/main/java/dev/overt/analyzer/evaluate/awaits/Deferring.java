package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Laziness;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.Set;
import java.util.stream.Collectors;

/** What the catalog tells of what calls put off, wait for, and bring to an end. */
final class Deferring {

  private final Catalog catalog;
  private final Entries entries;
  private final Set<String> executors;

  Deferring(Program program, Catalog catalog) {
    this.catalog = catalog;
    this.entries = new Entries(program, catalog);
    this.executors =
        catalog.all(Entry.Runs.class).stream()
            .filter(entry -> entry.where().equals(new Where.By(Argument.RECEIVER)))
            .map(entry -> entry.method().owner())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether values of the type stand for work. */
  boolean isAsync(Type type) {
    return entries.laziness(type).filter(each -> each != Laziness.PULLED).isPresent();
  }

  /** Whether the work of values of the type runs already. */
  boolean isEager(Type type) {
    return entries.laziness(type).filter(each -> each == Laziness.EAGER).isPresent();
  }

  /** Whether objects of the type run what they are passed, and end when all of that is done. */
  boolean isExecutor(Type type) {
    return entries.supertypes(type).anyMatch(executors::contains);
  }

  /** Whether an object of the type can be used as before when it was closed. */
  boolean isUsableClosed(Type type) {
    return entries
        .supertypes(type)
        .anyMatch(name -> !catalog.ofType(name, Entry.InMemory.class).isEmpty());
  }

  /** Whether a call of the method waits. */
  boolean isWait(MethodSymbol method) {
    return entries
        .of(method)
        .anyMatch(entry -> entry instanceof Entry.Suspends known && known.effect() == Effect.WAIT);
  }

  /** Whether a call of the method subscribes to what it is called on. */
  boolean isSubscribing(MethodSymbol method) {
    return entries
        .of(method)
        .anyMatch(
            entry ->
                entry instanceof Entry.Subscribes known
                    && known.argument().equals(Argument.RECEIVER)
                    && known.where().equals(new Where.At(Moment.NOW)));
  }

  /** Whether a call of the method runs functions before it returns. */
  boolean isRunningAtOnce(MethodSymbol method) {
    return entries
        .of(method)
        .anyMatch(
            entry ->
                entry instanceof Entry.Runs known
                    && known.where().equals(new Where.At(Moment.NOW)));
  }

  boolean tells(MethodSymbol method, Fact fact) {
    return entries.facts(method).anyMatch(each -> each == fact);
  }
}
