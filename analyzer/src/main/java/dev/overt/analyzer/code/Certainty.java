package dev.overt.analyzer.code;

/** How sure we are of a statement; the first is the strongest. */
public enum Certainty {
  /** Follows from the source and the catalog alone. */
  CERTAIN,
  /** Holds unless the program does something unusual. */
  LIKELY,
  /** May hold; shown on request only. */
  POSSIBLE;

  /** The certainty of a chain that has both links: that of the weaker one. */
  public Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether this is at least as strong as the given one. */
  public boolean isAtLeast(Certainty other) {
    return compareTo(other) <= 0;
  }
}
