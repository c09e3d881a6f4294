package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Edge;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known where a method has ended: by that, a guard in a helper counts for its callers.
 *
 * @param done futures that are done: parameters by their index, fields by their id
 * @param passage the threads that get there
 */
record Ending(Set<Object> done, Edge.Passage passage) {

  /** Nothing is known. */
  static final Ending OPEN = new Ending(Set.of(), Edge.Passage.ALL);

  /** What holds at either end. */
  Ending or(Ending other) {
    Set<Object> both = new LinkedHashSet<>(done);
    both.retainAll(other.done);
    return new Ending(both, passage == other.passage ? passage : Edge.Passage.ALL);
  }

  boolean isOpen() {
    return done.isEmpty() && passage == Edge.Passage.ALL;
  }

  /**
   * The ends of one method.
   *
   * @param whenTrue if it returns true; absent if it never does
   */
  record Endings(Optional<Ending> whenTrue, Optional<Ending> whenFalse, Optional<Ending> always) {

    /** Of a method that has not ended yet. */
    static final Endings NONE = new Endings(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether nothing is known at any end. */
    boolean isOpen() {
      return isOpen(whenTrue) && isOpen(whenFalse) && isOpen(always);
    }

    private static boolean isOpen(Optional<Ending> end) {
      return end.isEmpty() || end.get().isOpen();
    }

    /** These, and one more. */
    Endings and(Endings more) {
      return new Endings(
          or(whenTrue, more.whenTrue), or(whenFalse, more.whenFalse), or(always, more.always));
    }

    private static Optional<Ending> or(Optional<Ending> one, Optional<Ending> other) {
      return one.isPresent() && other.isPresent()
          ? Optional.of(one.get().or(other.get()))
          : one.or(() -> other);
    }

    /** What is known if the method has returned this. */
    Ending returned(boolean result) {
      return (result ? whenTrue : whenFalse).orElse(Ending.OPEN);
    }
  }
}
