package dev.overt.analyzer.evaluate.value;

import java.util.Optional;

/** What a caller must know of a method for one domain; compared by value. */
public interface DomainSummary {

  /**
   * What is true of a method of which either may be true. Chains of joins end.
   *
   * @param other of the same domain; absent if that has nothing to say
   */
  Optional<DomainSummary> join(Optional<DomainSummary> other);
}
