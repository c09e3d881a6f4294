package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.execution.Edge;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known where a method has ended: by that, a guard in a helper counts for its callers.
 *
 * @param done futures that are done: parameters by their index, fields by their id
 * @param conditions what boolean parameters are
 * @param passage the threads that get there
 */
public record MethodExit(Set<Object> done, Set<Condition> conditions, Edge.Passage passage) {

  /** Nothing is known. */
  static final MethodExit OPEN = new MethodExit(Set.of(), Set.of(), Edge.Passage.ALL);

  /** A parameter is true, or is not. */
  public record Condition(int parameter, boolean isTrue) {}

  /** What holds at either end. */
  MethodExit or(MethodExit other) {
    return new MethodExit(
        both(done, other.done),
        both(conditions, other.conditions),
        passage == other.passage ? passage : Edge.Passage.ALL);
  }

  private static <T> Set<T> both(Set<T> some, Set<T> others) {
    Set<T> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    return both;
  }

  public boolean isOpen() {
    return done.isEmpty() && conditions.isEmpty() && passage == Edge.Passage.ALL;
  }

  /**
   * The ends of one method.
   *
   * @param whenTrue if it returns true; absent if it never does
   */
  public record Endings(
      Optional<MethodExit> whenTrue, Optional<MethodExit> whenFalse, Optional<MethodExit> always) {

    /** Of a method that has not ended yet. */
    public static final Endings NONE =
        new Endings(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether nothing is known at any end. */
    public boolean isOpen() {
      return isOpen(whenTrue) && isOpen(whenFalse) && isOpen(always);
    }

    private static boolean isOpen(Optional<MethodExit> end) {
      return end.isEmpty() || end.get().isOpen();
    }

    /** These, and one more. */
    public Endings and(Endings more) {
      return new Endings(
          or(whenTrue, more.whenTrue), or(whenFalse, more.whenFalse), or(always, more.always));
    }

    private static Optional<MethodExit> or(Optional<MethodExit> one, Optional<MethodExit> other) {
      return one.isPresent() && other.isPresent()
          ? Optional.of(one.get().or(other.get()))
          : one.or(() -> other);
    }

    /** What is known if the method has returned this. */
    public MethodExit returned(boolean result) {
      return (result ? whenTrue : whenFalse).orElse(MethodExit.OPEN);
    }
  }
}
