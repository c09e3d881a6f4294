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

/** Async work that uses what is over before it runs. */
final class ScopeEndsEarly implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("scope-ends-early", "Async work that outlives what it uses", Severity.WARNING);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .anywhere(Action.Strays.class, action -> action.manner() == Action.Strays.Manner.SCOPE_OVER)
        .map(ScopeEndsEarly::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Strays> point) {
    String called = Suspensions.shortName(point.witness().sink().called());
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        point.certainty(),
        point.at(),
        new Message(
            "the work that %s puts off %s".formatted(called, point.action().why()),
            "close it when the work is done (using, usingWhen, whenComplete), or await the work inside the try statement",
            point.others()),
        Evidence.of(point.witness()));
  }
}
