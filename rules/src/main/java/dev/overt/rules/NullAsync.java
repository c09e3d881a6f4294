package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.stream.Stream;

/** Null where an async value is promised: who awaits it fails. */
final class NullAsync implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("null-async", "Null instead of an async value", Severity.NOTE);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.anywhere(Action.Lacks.class, action -> true).map(NullAsync::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Lacks> point) {
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        point.certainty(),
        point.at(),
        new Message(
            text(point), "return a value that is empty or failed, or done already", point.others()),
        Evidence.of(point.witness()));
  }

  private static String text(SuspensionPoint<Action.Lacks> point) {
    String called = Suspensions.shortName(point.witness().sink().called());
    return switch (point.action().manner()) {
      case BY_METHOD -> "%s returns null where its callers await a result".formatted(called);
      case BY_FUNCTION ->
          "the function that %s is passed returns null where that awaits a result"
              .formatted(called);
    };
  }
}
