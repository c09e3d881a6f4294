package dev.overt.analyzer.evaluate.state;

/**
 * What one domain knows at one point of a body; scratch of that body, copied where ways part.
 *
 * <p>The join keeps what holds on both ways. It is commutative, associative and idempotent.
 */
public interface DomainState {

  DomainState copy();

  /** What holds in a function that is written here, which may run later. */
  DomainState inFunction();

  /** What holds where this way and another one of the same domain meet. */
  DomainState join(DomainState other);

  boolean isSameAs(DomainState other);

  /**
   * A variable is written.
   *
   * @param key the number of a local's declaration, or the id of a field
   */
  void written(Object key);
}
