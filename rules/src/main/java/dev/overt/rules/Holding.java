package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.rule.RuleSpec;

/** Words of what a thread holds where it waits. */
final class Holding {

  private Holding() {}

  /** What is held, and since where: the first stop on the way. */
  static String lock(SuspensionPoint<?> point) {
    Step taken = point.witness().origin().lead().get(0);
    return "%s, taken in line %d"
        .formatted(Suspensions.shortName(taken.called()), taken.point().line());
  }

  /** A finding; what is held is given back, or taken later, whatever is waited for. */
  static Finding finding(
      RuleSpec spec, SuspensionPoint<Action.Blocks> point, String text, Analysis analysis) {
    return new Finding(
        spec.id(),
        spec.severity(),
        point.certainty(),
        point.at(),
        new Message(text, analysis.boundary(point).orElse(""), point.others()),
        Evidence.of(point.witness()));
  }

  /** What else code waits for is counted there, not told once more where it stands. */
  static boolean isNearest(SuspensionPoint<?> point) {
    return point.at().equals(point.witness().frontier());
  }
}
