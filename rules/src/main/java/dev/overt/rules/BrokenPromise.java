package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.stream.Stream;

/** A method that is marked as non-blocking and blocks, or is overridden by one marked to. */
final class BrokenPromise implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("broken-promise", "A non-blocking method that blocks", Severity.WARNING);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .during(ThreadKind.PROMISED, Action.Blocks.class, action -> true)
        .map(point -> Suspensions.finding(SPEC, point, text(point), analysis));
  }

  private static String text(SuspensionPoint<Action.Blocks> point) {
    String member = Suspensions.shortName(point.witness().frontier().member());
    return isWeakened(point)
        ? "%s is marked as blocking, but overrides what promises not to block".formatted(member)
        : Suspensions.inPromise(point);
  }

  private static boolean isWeakened(SuspensionPoint<Action.Blocks> point) {
    return point.isDirect() && point.at().called().equals(point.at().member());
  }
}
