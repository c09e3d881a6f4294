package dev.overt.analyzer.finding;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import java.util.Comparator;

/**
 * One suspension point that should not be there.
 *
 * @param rule the rule's id
 * @param at the step of the witness that the finding stands at: the frontier, or the sink
 */
public record Finding(
    String rule,
    Severity severity,
    Certainty certainty,
    Step at,
    Message message,
    Evidence evidence)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::point)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::at)
          .thenComparing(Finding::evidence);

  /** The same, taken as seriously as given. */
  public Finding as(Severity other) {
    return new Finding(rule, other, certainty, at, message, evidence);
  }

  /** The steps that show it, of several witnesses those of the primary one. */
  public Witness witness() {
    return evidence.primary();
  }

  /** Where it stands. */
  public SourcePoint point() {
    return at.point();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
