package dev.overt.analyzer.execution;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;

/**
 * The target runs on the thread that runs the origin.
 *
 * @param passage the threads that pass; others never take this edge
 */
public record Edge(Place from, Place to, Site site, How how, Passage passage, Certainty certainty) {

  /** Which threads take an edge. */
  public enum Passage {
    ALL,
    /** A guard lets only those through that may block. */
    MAY_BLOCK,
    /** A guard lets only those through that must not block. */
    MUST_NOT_BLOCK;

    /** The threads that get to a place of a body, if a guard stands before it. */
    public static Passage to(Place place) {
      if (!(place instanceof Place.Guarded guarded)) {
        return ALL;
      }
      return guarded.mayBlock() ? MAY_BLOCK : MUST_NOT_BLOCK;
    }

    /** Whether a thread surely passes; of one that completes a future no guard lets all through. */
    public boolean isOpenTo(ThreadKind kind) {
      return this == ALL || kind != ThreadKind.COMPLETER && kind.mayBlock() == (this == MAY_BLOCK);
    }
  }

  /** How the thread gets there. */
  public enum How {
    /** A call: the callee is part of what the caller does. */
    CALL,
    /** A call that one of many implementations answers: it may well be this one. */
    CHOICE,
    /** A function written here is run here: it is part of the body around it. */
    INLINE,
    /** The language says so: a constructor runs the initializers of its class. */
    IMPLIED,
    /** By way of an async value: the target is an asynchronous body of its own. */
    HANDOVER
  }

  // Edges are kept in sets, and what the compiler makes of a record is slow in code that runs once.

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Edge edge
            && to.equals(edge.to)
            && from.equals(edge.from)
            && site.equals(edge.site)
            && how == edge.how
            && passage == edge.passage
            && certainty == edge.certainty;
  }

  @Override
  public int hashCode() {
    return (from.hashCode() * 31 + to.hashCode()) * 31 + site.hashCode();
  }

  /** The same, to another place. */
  public Edge to(Place other) {
    return new Edge(from, other, site, how, passage, certainty);
  }

  /** The same, for these threads only. */
  public Edge only(Passage threads) {
    return new Edge(from, to, site, how, threads, certainty);
  }

  /** The same, and no surer than that. */
  public Edge notSurerThan(Certainty most) {
    return certainty.and(most) == certainty ? this : new Edge(from, to, site, how, passage, most);
  }

  /** Whether it takes one of many implementations for granted. */
  public boolean isChoice() {
    return how == How.CHOICE;
  }

  /** Whether the target runs before the origin goes on, as part of it. */
  public boolean isSynchronous() {
    return how != How.HANDOVER;
  }
}
