package dev.overt.analyzer.finding;

/**
 * A finding that nobody has to act on now.
 *
 * @param reason as whoever settled it wrote it, or empty
 */
public record Settled(Finding finding, How how, String reason) implements Comparable<Settled> {

  /** Who or what settled it. */
  public enum How {
    /** A comment or an annotation. */
    IN_SOURCE,
    /** A line of the settings. */
    IN_SETTINGS,
    /** It was there when the baseline was written. */
    IN_BASELINE,
    /** No line of its witness has changed. */
    UNTOUCHED
  }

  @Override
  public int compareTo(Settled other) {
    return finding.compareTo(other.finding);
  }
}
