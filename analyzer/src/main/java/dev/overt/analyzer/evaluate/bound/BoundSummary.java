package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.evaluate.value.DomainSummary;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller must know of what a method gives its thread.
 *
 * @param bound what the thread surely has where it has ended
 * @param unbound what it may have no longer
 */
record BoundSummary(Set<Holder> bound, Set<Holder> unbound) implements DomainSummary {

  /** Of a method that gives and takes nothing. */
  private static final BoundSummary NONE = new BoundSummary(Set.of(), Set.of());

  @Override
  public Optional<DomainSummary> join(Optional<DomainSummary> other) {
    BoundSummary that = other.map(BoundSummary.class::cast).orElse(NONE);
    Set<Holder> both = new LinkedHashSet<>(bound);
    both.retainAll(that.bound);
    Set<Holder> either = new LinkedHashSet<>(unbound);
    either.addAll(that.unbound);
    return new BoundSummary(both, either).ifAny();
  }

  /** This, if it says anything. */
  Optional<DomainSummary> ifAny() {
    return equals(NONE) ? Optional.empty() : Optional.of(this);
  }
}
