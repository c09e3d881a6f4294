package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.evaluate.value.DomainSummary;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a caller must know of the locks of a method.
 *
 * @param held what is held where it has ended
 * @param givenBack what it gives back that it has not taken
 * @param under what is held while a parameter runs, by its number
 */
record LockSummary(Set<Acquisition> held, Set<Lock> givenBack, Map<Integer, Set<Acquisition>> under)
    implements DomainSummary {

  /** Of a method that does nothing with locks. */
  static final LockSummary NONE = new LockSummary(Set.of(), Set.of(), Map.of());

  @Override
  public Optional<DomainSummary> join(Optional<DomainSummary> other) {
    LockSummary that = other.map(LockSummary.class::cast).orElse(NONE);
    Set<Acquisition> both = new LinkedHashSet<>(held);
    both.retainAll(that.held);
    Set<Lock> either = new LinkedHashSet<>(givenBack);
    either.addAll(that.givenBack);
    Map<Integer, Set<Acquisition>> functions = new TreeMap<>(under);
    functions.keySet().retainAll(that.under.keySet());
    functions.replaceAll((index, locks) -> common(locks, that.under.get(index)));
    return new LockSummary(both, either, functions).ifAny();
  }

  private static Set<Acquisition> common(Set<Acquisition> some, Set<Acquisition> others) {
    Set<Acquisition> common = new LinkedHashSet<>(some);
    common.retainAll(others);
    return common;
  }

  /** This, if it says anything. */
  Optional<DomainSummary> ifAny() {
    return equals(NONE) ? Optional.empty() : Optional.of(this);
  }
}
