package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One of the things that a value may be. */
public sealed interface Atom {

  /** Something we do not follow. */
  Atom UNKNOWN = new Unknown();

  record Unknown() implements Atom {}

  /** Anything, followed or not: the one atom of the top. */
  Atom ANY = new Any();

  record Any() implements Atom {}

  /** The parameter of the method at hand that it is, if it is one as it was passed. */
  default OptionalInt formal() {
    if (this instanceof Parameter parameter) {
      return OptionalInt.of(parameter.index);
    }
    if (this instanceof FormalFunction function) {
      return OptionalInt.of(function.index);
    }
    if (this instanceof Executor executor
        && executor.source instanceof ThreadSource.ByExecutor passed) {
      return OptionalInt.of(passed.formal());
    }
    return this instanceof Async async && async.subscription instanceof Place.Formal formal
        ? OptionalInt.of(formal.index())
        : OptionalInt.empty();
  }

  /** Whether it may be an object of which nothing is known. */
  default boolean isOpen() {
    return this instanceof Unknown || this instanceof Any;
  }

  /** Whether it is a future that is done. */
  default boolean isDone() {
    return this instanceof Async async
        && async.isEager()
        && async.sources().stream()
            .allMatch(
                source ->
                    source instanceof ThreadSource.Subscriber
                        || source instanceof ThreadSource.Known);
  }

  /**
   * A lambda or method reference.
   *
   * @param uses what it does with what it is passed
   * @param formals its parameters, if any of them is followed
   */
  record Function(Place.Code code, Value result, Set<Summary.Use> uses, List<Place.Formal> formals)
      implements Atom {
    public Function {
      formals = List.copyOf(formals);
    }
  }

  /** An object whose class is known. */
  sealed interface Instance extends Atom {
    /** The binary name of its class. */
    String className();

    /** How sure it is that it is this object, if it is one that is meant. */
    default Certainty certainty() {
      return Certainty.CERTAIN;
    }
  }

  /** An object of exactly this class. */
  record Exact(String className) implements Instance {}

  /** An object of exactly this class that a container gives. */
  record Bean(String className, Certainty certainty) implements Instance {}

  /** An executor or scheduler that runs its tasks there. */
  record Executor(ThreadSource source) implements Atom {}

  /** An object of which something is known, by how it was made or by a condition. */
  record Known(Fact fact) implements Atom {}

  /** A boolean that is known. */
  record Flag(boolean isTrue) implements Atom {}

  /** What the caller passed as this parameter: something that is none of the other formals. */
  record Parameter(int index) implements Atom {}

  /** A function that the caller of the method passed. */
  record FormalFunction(int index) implements Atom {}

  /**
   * A value that puts its work off until it is used.
   *
   * @param workers who shares the work with whoever uses it
   */
  record Pulled(Set<Put> work, Set<ThreadSource> workers) implements Atom {
    public Pulled {
      work = ordered(work);
      workers = ordered(workers);
    }

    // Set.copyOf would iterate in an order of each process's own.
    private static <T> Set<T> ordered(Set<T> set) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /** The work of all, with all who share any of it. */
    public static Pulled of(Collection<Pulled> all) {
      Set<Put> work = new LinkedHashSet<>();
      Set<ThreadSource> workers = new LinkedHashSet<>();
      for (Pulled each : all) {
        work.addAll(each.work);
        workers.addAll(each.workers);
      }
      return new Pulled(work, workers);
    }

    /** Whether only a caller of the method can tell more. */
    boolean isFormal() {
      return workers.stream().anyMatch(ThreadSource::isFormal)
          || work.stream().anyMatch(put -> put.function instanceof FormalFunction);
    }

    private static <T> Set<T> filtered(Set<T> set, Predicate<T> isKept) {
      return set.stream().filter(isKept).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is left of it outside the method. */
    Pulled closed() {
      return new Pulled(
          filtered(work, put -> !(put.function instanceof FormalFunction)),
          filtered(workers, source -> !source.isFormal()));
    }
  }

  /**
   * Work that is put off: a function, or what a call has begun, and that call or the one that the
   * function was passed to.
   *
   * @param isOfElements whether who only asks for a number leaves it
   */
  record Put(Atom function, Site site, boolean isOfElements) {

    /** Whether it is the rest of what a call has begun. */
    public boolean isReading() {
      return function instanceof Reading;
    }
  }

  /**
   * What a call has begun, and who uses its result goes on with.
   *
   * @param isTold whether the call itself waits
   * @param isAtOnce whether who asks the result for an iterator or a stream waits already
   */
  record Reading(Place.Loading place, boolean isTold, boolean isAtOnce) implements Atom {}

  /**
   * An async value.
   *
   * @param sources who delivers its items
   * @param isEager whether it runs from its creation
   */
  record Async(Place subscription, Place emission, Set<ThreadSource> sources, boolean isEager)
      implements Atom {
    public Async {
      // Set.copyOf would iterate in an order of each process's own.
      sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
    }
  }
}
