package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.types.ClassSymbol;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;

/** One of the things that a value may be. */
sealed interface Atom {

  /** Something we do not follow. */
  Atom UNKNOWN = new Unknown();

  record Unknown() implements Atom {}

  /** The parameter of the method at hand that it is, if it is one as it was passed. */
  default OptionalInt formal() {
    if (this instanceof Parameter parameter) {
      return OptionalInt.of(parameter.index);
    }
    if (this instanceof FormalFunction function) {
      return OptionalInt.of(function.index);
    }
    if (this instanceof Executor executor && executor.source instanceof Source.ByExecutor passed) {
      return OptionalInt.of(passed.formal());
    }
    return this instanceof Async async && async.subscription instanceof Place.Formal formal
        ? OptionalInt.of(formal.index())
        : OptionalInt.empty();
  }

  /**
   * A lambda or method reference.
   *
   * @param uses what it does with functions that it is passed
   */
  record Function(Place.Code code, Value result, Set<Summary.Use> uses) implements Atom {}

  /** An object of exactly this class. */
  record Exact(ClassSymbol symbol) implements Atom {}

  /** An executor or scheduler that runs its tasks there. */
  record Executor(Source source) implements Atom {}

  /** An object of which something is known, by how it was made or by a condition. */
  record Known(Entry.Fact fact) implements Atom {}

  /** A boolean that is known. */
  record Flag(boolean isTrue) implements Atom {}

  /** What the caller passed as this parameter: something that is none of the other formals. */
  record Parameter(int index) implements Atom {}

  /** A function that the caller of the method passed. */
  record FormalFunction(int index) implements Atom {}

  /**
   * An async value.
   *
   * @param sources who delivers its items
   * @param isEager whether it runs from its creation
   */
  record Async(Place subscription, Place emission, Set<Source> sources, boolean isEager)
      implements Atom {
    public Async {
      // Set.copyOf would iterate in an order of each process's own.
      sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
    }
  }
}
