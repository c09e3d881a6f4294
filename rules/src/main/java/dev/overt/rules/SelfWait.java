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

/** A wait, on a thread of a pool, for what only a thread of that pool can bring. */
final class SelfWait implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("self-wait", "A wait for what the waiting threads should bring", Severity.ERROR);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .during(ThreadKind.TASK, Action.Blocks.class, action -> action.bringer().isPresent())
        .filter(SelfWait::isForItself)
        .map(point -> finding(point, analysis));
  }

  private static boolean isForItself(SuspensionPoint<Action.Blocks> point) {
    return point.action().bringer().filter(point.thread().label()::equals).isPresent();
  }

  private static Finding finding(SuspensionPoint<Action.Blocks> point, Analysis analysis) {
    String text =
        "%s on the %s, and no other thread can end that wait"
            .formatted(Suspensions.wait(point), point.thread().label());
    return Suspensions.finding(SPEC, point, text, analysis);
  }
}
