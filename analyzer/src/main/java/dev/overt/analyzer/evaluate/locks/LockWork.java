package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** What a body does with locks, as far as it is evaluated; scratch of that body. */
final class LockWork implements DomainWork {

  /** A monitor that a statement enters. */
  record Monitor(Statement.Synchronized statement, Place place) {}

  /** A call of a function that the caller passed. */
  record Applied(int parameter, int ordinal) {}

  private final Map<Acquisition, Place> places = new LinkedHashMap<>();
  private final Map<Acquisition, SortedSet<Integer>> held = new LinkedHashMap<>();
  private final Map<Integer, Acquisition> tried = new TreeMap<>();
  private final Map<Integer, Set<Acquisition>> under = new TreeMap<>();
  private final Set<Monitor> monitors = new LinkedHashSet<>();
  private final Set<Applied> applied = new LinkedHashSet<>();
  private final Set<Optional<Lock>> returned = new LinkedHashSet<>();
  private final Set<Lock> givenBack = new LinkedHashSet<>();
  private final Set<Region> functions = new LinkedHashSet<>();
  private final Set<Taking> takings = new LinkedHashSet<>();
  private Expression.Call last;

  /** The call that is evaluated, as it is written. */
  void written(Expression.Call call) {
    last = call;
  }

  /** What the call of an ordinal is called on, as it is written, if it is. */
  Expression receiver(int ordinal, IntUnaryOperator ordinals) {
    return last != null && ordinals.applyAsInt(last.node()) == ordinal
        ? last.receiver()
        : Expression.NONE;
  }

  /** A lock is taken by code at a place. */
  void take(Acquisition acquisition, Place place) {
    places.putIfAbsent(acquisition, place);
    held.computeIfAbsent(acquisition, each -> new TreeSet<>());
  }

  /** What stands at an ordinal is done while these are held. */
  void under(Set<Acquisition> acquisitions, int ordinal) {
    for (Acquisition each : acquisitions) {
      if (held.containsKey(each)) {
        held.get(each).add(ordinal);
      }
    }
  }

  /** Whether the body takes no lock itself. */
  boolean isPlain() {
    return monitors.isEmpty() && places.isEmpty();
  }

  /** A lock is given back, or one that is not known. */
  void returned(Optional<Lock> lock) {
    returned.add(lock);
  }

  /**
   * What is held where the body has ended. What is given back anywhere is not: a way out may lead
   * through a {@code finally} that is not seen there.
   */
  Set<Acquisition> left(Set<Acquisition> atEnd) {
    Set<Acquisition> left = new LinkedHashSet<>(atEnd);
    left.removeIf(
        each ->
            returned.stream().anyMatch(lock -> lock.isEmpty() || lock.get().isOfSame(each.lock())));
    return left;
  }

  /** What is held while a parameter runs. */
  void runsUnder(int parameter, Set<Acquisition> acquisitions) {
    under.computeIfAbsent(parameter, each -> new LinkedHashSet<>()).addAll(acquisitions);
  }

  Map<Integer, Acquisition> tried() {
    return tried;
  }

  Map<Integer, Set<Acquisition>> under() {
    return under;
  }

  Set<Monitor> monitors() {
    return monitors;
  }

  Set<Applied> applied() {
    return applied;
  }

  Set<Lock> givenBack() {
    return givenBack;
  }

  Set<Region> functions() {
    return functions;
  }

  Set<Taking> takings() {
    return takings;
  }

  /** The regions of locks that are taken by calls. */
  Set<Region> regions() {
    Set<Region> regions = new LinkedHashSet<>();
    held.forEach(
        (taken, ordinals) -> {
          Region region = new Region(taken, places.get(taken), ordinals);
          if (!region.isWhole()) {
            regions.add(region);
          }
        });
    return regions;
  }
}
