package dev.overt.analyzer.evaluate;

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
record Birth(
    Certainty certainty,
    boolean isNew,
    Set<List<String>> fetched,
    Set<Base> plans,
    Session session) {

  /** Of an object that somebody else knows. */
  static final Birth UNKNOWN =
      new Birth(Certainty.LIKELY, false, Set.of(), Set.of(), Session.UNKNOWN);

  /** Of an object that was made here. */
  static final Birth NEW = new Birth(Certainty.CERTAIN, true, Set.of(), Set.of(), Session.UNKNOWN);

  Birth {
    // Set.copyOf would iterate in an order of each process's own.
    fetched = Collections.unmodifiableSet(new LinkedHashSet<>(fetched));
    plans = Collections.unmodifiableSet(new LinkedHashSet<>(plans));
  }

  /** The same, and more is loaded. */
  Birth with(Set<List<String>> more) {
    if (fetched.containsAll(more)) {
      return this;
    }
    Set<List<String>> all = new LinkedHashSet<>(fetched);
    all.addAll(more);
    return new Birth(certainty, isNew, all, plans, session);
  }

  /** The same, as sure as the other at most. */
  Birth atMost(Certainty other) {
    return new Birth(certainty.and(other), isNew, fetched, plans, session);
  }

  /** The same, and these texts say more of what was loaded. */
  Birth planned(Set<Base> texts) {
    return new Birth(certainty, isNew, fetched, texts, session);
  }

  /** The same, read in this session. */
  Birth in(Session other) {
    return isNew ? this : new Birth(certainty, false, fetched, plans, other);
  }

  /** The same, surely read by a query. */
  Birth read() {
    return isNew ? this : new Birth(Certainty.CERTAIN, false, fetched, plans, session);
  }
}
