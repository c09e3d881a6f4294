package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.evaluate.value.DomainSummary;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a caller must know of a method.
 *
 * @param forgotten the async parameters with which it does nothing but, perhaps, return them
 * @param isWork whether it returns work that it made and nobody takes but who is returned it
 */
record AwaitSummary(Set<Integer> forgotten, boolean isWork) implements DomainSummary {

  /** Of a method that says nothing: all is used, and its result is no work that is known. */
  static final AwaitSummary NONE = new AwaitSummary(Set.of(), false);

  @Override
  public Optional<DomainSummary> join(Optional<DomainSummary> other) {
    AwaitSummary that = other.map(AwaitSummary.class::cast).orElse(NONE);
    Set<Integer> both = new TreeSet<>(forgotten);
    both.retainAll(that.forgotten);
    return new AwaitSummary(both, isWork && that.isWork).ifAny();
  }

  /** This, if it says anything. */
  Optional<DomainSummary> ifAny() {
    return forgotten.isEmpty() && !isWork ? Optional.empty() : Optional.of(this);
  }
}
