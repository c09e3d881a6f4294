package dev.overt.analyzer.evaluate.value;

import java.util.Set;

/**
 * What a value is or holds for one domain that is followed beside calls and async values: an
 * entity, a lock.
 */
public interface Content {

  /** The interface or class that all contents of the domain have in common. */
  Class<? extends Content> form();

  /** Whether it says the same outside the method at hand, whose parameters it may speak of. */
  default boolean isClosed() {
    return false;
  }

  /** Binary names of the classes that it speaks of. */
  default Set<String> classNames() {
    return Set.of();
  }

  /** Anything that a domain follows: the top of its contents. */
  record Any(Class<? extends Content> form) implements Content {

    @Override
    public boolean isClosed() {
      return true;
    }
  }
}
