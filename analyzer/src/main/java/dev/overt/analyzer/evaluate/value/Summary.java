package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.execution.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller must know of a method.
 *
 * @param returned what it returns; formals in it are its own
 * @param uses what it does with its parameters, and on whose thread
 * @param stores the fields that it writes parameters to
 * @param endings what is known where it has ended
 * @param domains what it says for domains, in their order
 */
public record Summary(
    Value returned,
    Set<Use> uses,
    Set<Store> stores,
    MethodExit.Endings endings,
    List<DomainSummary> domains) {

  public Summary {
    domains = List.copyOf(domains);
  }

  /** Of a method without code, or not looked at yet. */
  public static final Summary EMPTY =
      new Summary(Value.BOTTOM, Set.of(), Set.of(), MethodExit.Endings.NONE, List.of());

  /** Of a method that is to be looked at: it may return anything. */
  public static final Summary OPEN =
      new Summary(Value.UNKNOWN, Set.of(), Set.of(), MethodExit.Endings.NONE, List.of());

  /** What it says for one domain, if that is anything. */
  public <D extends DomainSummary> Optional<D> of(Class<D> form) {
    for (DomainSummary each : domains) {
      if (form.isInstance(each)) {
        return Optional.of(form.cast(each));
      }
    }
    return Optional.empty();
  }

  /**
   * The widening: what callers must know if either may be true. A result that changes may be
   * anything, since functions that return functions make chains without an end.
   */
  public Summary widened(Summary other) {
    Value either = returned.or(other.returned);
    return new Summary(
        returned.equals(other.returned) ? returned : either.or(Value.TOP),
        union(uses, other.uses),
        union(stores, other.stores),
        endings.and(other.endings),
        domains(other));
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  private List<DomainSummary> domains(Summary other) {
    List<DomainSummary> joined = new ArrayList<>();
    for (DomainSummary own : domains) {
      own.join(other.of(own)).ifPresent(joined::add);
    }
    for (DomainSummary more : other.domains) {
      if (of(more).isEmpty()) {
        more.join(Optional.empty()).ifPresent(joined::add);
      }
    }
    return joined;
  }

  /** What it says for the same domain. */
  private Optional<DomainSummary> of(DomainSummary other) {
    return domains.stream().filter(each -> each.getClass() == other.getClass()).findFirst();
  }

  /**
   * A parameter is run or subscribed to.
   *
   * @param selection which candidate of a virtual call does that, if not all do
   */
  public record Use(int formal, Place.Formal.Role role, ThreadSource under, Selection selection) {
    public Use(int formal, Place.Formal.Role role, ThreadSource under) {
      this(formal, role, under, Selection.ANY);
    }
  }

  /** A parameter is kept in a field. */
  public record Store(int formal, String field) {}
}
