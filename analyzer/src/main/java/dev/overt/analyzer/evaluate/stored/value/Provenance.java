package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.code.Certainty;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of all that is reached from one stored object since it was made or read.
 *
 * @param certainty how sure it is that an attribute which is not known to be loaded is not
 * @param isNew whether it was made here, and has all in memory
 * @param fetched what was loaded with it, as paths from it
 * @param plans texts of callers that may say more of what was
 * @param session what it was read in
 */
public record Provenance(
    Certainty certainty,
    boolean isNew,
    Set<List<String>> fetched,
    Set<PathRoot> plans,
    ReadSession session) {

  /** Of an object that somebody else knows. */
  public static final Provenance UNKNOWN =
      new Provenance(Certainty.LIKELY, false, Set.of(), Set.of(), ReadSession.UNKNOWN);

  /** Of an object that was made here. */
  public static final Provenance NEW =
      new Provenance(Certainty.CERTAIN, true, Set.of(), Set.of(), ReadSession.UNKNOWN);

  public Provenance {
    // Set.copyOf would iterate in an order of each process's own.
    fetched = Collections.unmodifiableSet(new LinkedHashSet<>(fetched));
    plans = Collections.unmodifiableSet(new LinkedHashSet<>(plans));
  }

  /** The same, and more is loaded. */
  public Provenance with(Set<List<String>> more) {
    if (fetched.containsAll(more)) {
      return this;
    }
    Set<List<String>> all = new LinkedHashSet<>(fetched);
    all.addAll(more);
    return new Provenance(certainty, isNew, all, plans, session);
  }

  /** The same, as sure as the other at most. */
  public Provenance atMost(Certainty other) {
    return new Provenance(certainty.and(other), isNew, fetched, plans, session);
  }

  /** The same, and these texts say more of what was loaded. */
  public Provenance planned(Set<PathRoot> texts) {
    return new Provenance(certainty, isNew, fetched, texts, session);
  }

  /** The same, read in this session. */
  public Provenance in(ReadSession other) {
    return isNew ? this : new Provenance(certainty, false, fetched, plans, other);
  }

  /** The same, surely read by a query. */
  public Provenance read() {
    return isNew ? this : new Provenance(Certainty.CERTAIN, false, fetched, plans, session);
  }
}
