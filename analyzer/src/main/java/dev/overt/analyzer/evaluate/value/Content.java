package dev.overt.analyzer.evaluate.value;

/**
 * What a value is or holds for one domain that is followed beside calls and async values: an
 * entity, a lock.
 */
public interface Content {

  /** Whether it says the same outside the method at hand, whose parameters it may speak of. */
  default boolean isClosed() {
    return false;
  }
}
