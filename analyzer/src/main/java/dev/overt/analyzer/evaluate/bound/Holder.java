package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.code.MethodId;

/**
 * What keeps a value for each thread.
 *
 * @param name the field that holds it, as if it were a method; of a class that keeps values itself
 *     the class, with the key; no name stands for all of its keys
 * @param kind of which kind it is
 */
record Holder(MethodId name, Kind kind) {

  /** What a thread has of it. */
  enum Kind {
    /** A value that it was given. */
    VALUE,
    /** The lock itself, which no other thread gives back. */
    LOCK
  }

  /** Whether a value of the one may be a value of the other. */
  boolean meets(Holder other) {
    return kind == other.kind
        && name.owner().equals(other.name.owner())
        && (name.name().equals(other.name.name())
            || name.name().isEmpty()
            || other.name.name().isEmpty());
  }
}
