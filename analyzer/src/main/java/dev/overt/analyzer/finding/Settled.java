package dev.overt.analyzer.finding;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A finding that nobody has to act on now.
 *
 * @param reason as whoever settled it wrote it, or empty
 * @param by the file of the suppression that settled it, if one did
 */
public record Settled(Finding finding, How how, String reason, Optional<Path> by)
    implements Comparable<Settled> {

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

  /** The same of a finding that is derived from this one. */
  public Settled as(UnaryOperator<Finding> derived) {
    return new Settled(derived.apply(finding), how, reason, by);
  }

  @Override
  public int compareTo(Settled other) {
    return finding.compareTo(other.finding);
  }
}
