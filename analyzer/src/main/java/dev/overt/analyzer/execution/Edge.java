package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.Certainty;

/** The target runs on the thread that runs the origin. */
public record Edge(Place from, Place to, Site site, How how, Certainty certainty) {

  /** How the thread gets there. */
  public enum How {
    /** A call: the callee is part of what the caller does. */
    CALL,
    /** A function written here is run here: it is part of the body around it. */
    INLINE,
    /** By way of an async value: the target is an asynchronous body of its own. */
    HANDOVER
  }

  /** Whether the target runs before the origin goes on, as part of it. */
  public boolean isSynchronous() {
    return how != How.HANDOVER;
  }
}
