package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Place;

/** What is known of the session that a stored object was read in. */
public sealed interface ReadSession {

  /** Nothing. */
  ReadSession UNKNOWN = new Unknown();

  /** Nothing is known. */
  record Unknown() implements ReadSession {}

  /**
   * It is that of a call, and ends with it unless one was open around the call.
   *
   * @param place where the call stands
   * @param isOwn whether the call has one of its own where there is none around it
   */
  record OfCall(Place place, MethodId call, boolean isOwn) implements ReadSession {}

  /** The program has it in its hands. */
  record OfObject(PathRoot base) implements ReadSession {}

  /**
   * It is over, wherever the object is used.
   *
   * @param how completes "the session that read it is over, since"
   */
  record Over(String how, Certainty certainty) implements ReadSession {

    /** The same, as sure as the other at most. */
    public Over atMost(Certainty other) {
      return new Over(how, certainty.and(other));
    }
  }
}
