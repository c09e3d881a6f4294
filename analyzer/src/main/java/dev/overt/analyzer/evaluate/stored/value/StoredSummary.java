package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.evaluate.value.DomainSummary;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a method does to stored objects and to sessions.
 *
 * @param loads what it loads of its parameters, unless that is in memory
 * @param loaded what of its parameters is in memory when it returns
 * @param closed sessions and objects of callers, or in fields, whose session it has ended
 * @param isBeginning whether a session is around what follows the call
 */
public record StoredSummary(
    Set<Load> loads, Set<Loaded> loaded, Set<EndedSession> closed, boolean isBeginning)
    implements DomainSummary {

  /** Nothing of that kind. */
  private static final StoredSummary NOTHING =
      new StoredSummary(Set.of(), Set.of(), Set.of(), false);

  /** Of a method. */
  public static StoredSummary of(Summary summary) {
    return summary.of(StoredSummary.class).orElse(NOTHING);
  }

  /** Whatever either loads is loaded; what is surely so after both is so after either. */
  @Override
  public Optional<DomainSummary> join(Optional<DomainSummary> other) {
    StoredSummary that = (StoredSummary) other.orElse(NOTHING);
    Set<Load> all = new LinkedHashSet<>(loads);
    all.addAll(that.loads);
    return new StoredSummary(
            all,
            both(loaded, that.loaded),
            both(closed, that.closed),
            isBeginning && that.isBeginning)
        .told();
  }

  private static <T> Set<T> both(Set<T> some, Set<T> others) {
    Set<T> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    return both;
  }

  /** Itself, if it says anything. */
  public Optional<DomainSummary> told() {
    return equals(NOTHING) ? Optional.empty() : Optional.of(this);
  }

  /**
   * Something that hangs on a parameter is loaded.
   *
   * @param attributes the path from the parameter; none: the parameter itself is used
   * @param via the attribute that is loaded; absent of the parameter itself
   * @param sites the calls that lead there, and where it is loaded
   * @param isRepeated whether it is one of many that are loaded there, one by one
   * @param session that of the parameter, if the method has seen its end
   */
  public record Load(
      int formal,
      List<String> attributes,
      Optional<Attribute> via,
      List<Site> sites,
      boolean isRepeated,
      ReadSession session) {
    public Load {
      attributes = List.copyOf(attributes);
      sites = List.copyOf(sites);
    }

    /**
     * The same where all elements that are passed lead back to one owner, of which it is loaded
     * once; what hangs on a collection of that owner may still be many.
     */
    public Load ofOne() {
      boolean isMany = isRepeated && attributes.size() > 2;
      return new Load(formal, attributes, via, sites, isMany, session);
    }

    /** Whether it tells the same of the parameter. */
    public boolean isLike(Load other) {
      return formal == other.formal
          && attributes.equals(other.attributes)
          && sites.get(sites.size() - 1).equals(other.sites.get(other.sites.size() - 1));
    }
  }

  /** What hangs on a parameter there is in memory. */
  public record Loaded(int formal, List<String> attributes) {
    public Loaded {
      attributes = List.copyOf(attributes);
    }
  }
}
