package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.evaluate.state.DomainState;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What is surely held at one point of a body; scratch of that body. */
final class Held implements DomainState {

  private Set<Acquisition> taken;

  private Held(Set<Acquisition> taken) {
    this.taken = taken;
  }

  static Held nothing() {
    return new Held(Set.of());
  }

  Set<Acquisition> taken() {
    return taken;
  }

  void take(Acquisition acquisition) {
    Set<Acquisition> more = new LinkedHashSet<>(taken);
    more.add(acquisition);
    taken = more;
  }

  /** Whether anything was held that is given back. */
  boolean giveBack(Predicate<Acquisition> which) {
    if (taken.stream().noneMatch(which)) {
      return false;
    }
    Set<Acquisition> left = new LinkedHashSet<>(taken);
    left.removeIf(which);
    taken = left;
    return true;
  }

  @Override
  public Held copy() {
    return new Held(taken);
  }

  @Override
  public Held inFunction() {
    return nothing();
  }

  @Override
  public Held join(DomainState other) {
    Set<Acquisition> others = ((Held) other).taken;
    if (taken.equals(others)) {
      return copy();
    }
    Set<Acquisition> both = new LinkedHashSet<>(taken);
    both.retainAll(others);
    return new Held(both);
  }

  @Override
  public boolean isSameAs(DomainState other) {
    return taken.equals(((Held) other).taken);
  }

  @Override
  public void written(Object key) {}
}
