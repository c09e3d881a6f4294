package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.evaluate.state.DomainWork;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** What a body does with what its thread has, as far as it is evaluated; scratch of that body. */
final class BoundWork implements DomainWork {

  /** What a thread has, and since where. */
  record Since(Holder holder, Site site) {}

  private final Map<Since, SortedSet<Integer>> under = new LinkedHashMap<>();
  private final Set<Holder> unbound = new LinkedHashSet<>();
  private final Set<DomainRecord> found = new LinkedHashSet<>();
  private Expression.Call last;

  /** The call that is evaluated, as it is written. */
  void written(Expression.Call call) {
    last = call;
  }

  /** The last call that was evaluated to its arguments. */
  Expression.Call last() {
    return last;
  }

  /** Whether the call of an ordinal is one on the object at hand, as far as it is written. */
  boolean isOnThis(int ordinal, IntUnaryOperator ordinals) {
    return last != null
        && ordinals.applyAsInt(last.node()) == ordinal
        && (last.receiver() instanceof Expression.None
            || last.receiver() instanceof Expression.This
            || last.receiver() instanceof Expression.Super);
  }

  /** What stands at an ordinal is done while the thread has these. */
  void under(Map<Holder, Site> bound, int ordinal) {
    bound.forEach(
        (holder, site) -> {
          if (holder.kind() == Holder.Kind.VALUE) {
            under.computeIfAbsent(new Since(holder, site), each -> new TreeSet<>()).add(ordinal);
          }
        });
  }

  Map<Since, SortedSet<Integer>> under() {
    return under;
  }

  Set<Holder> unbound() {
    return unbound;
  }

  /** What is to be written down when the body is evaluated. */
  Set<DomainRecord> found() {
    return found;
  }
}
