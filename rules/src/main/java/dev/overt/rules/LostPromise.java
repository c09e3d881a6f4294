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
import java.util.Set;
import java.util.stream.Stream;

/** A promise that some way never settles: who awaits it waits for ever. */
final class LostPromise implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("lost-promise", "A promise that may never complete", Severity.WARNING);

  private static final Set<Action.Strays.Manner> MANNERS =
      Set.of(Action.Strays.Manner.PROMISE_WITHOUT_FAILURE, Action.Strays.Manner.PROMISE_FORGOTTEN);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .anywhere(Action.Strays.class, action -> MANNERS.contains(action.manner()))
        .map(LostPromise::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Strays> point) {
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        point.certainty(),
        point.at(),
        new Message(
            text(point),
            "complete it on every way, with a failure too, or return the value that it is made of",
            point.others()),
        Evidence.of(point.witness()));
  }

  private static String text(SuspensionPoint<Action.Strays> point) {
    String called = Suspensions.shortName(point.witness().sink().called());
    return point.action().manner() == Action.Strays.Manner.PROMISE_WITHOUT_FAILURE
        ? "the promise of %s completes when another value succeeds; it %s"
            .formatted(called, point.action().why())
        : "the promise of %s is settled on one way and forgotten on another; it %s"
            .formatted(called, point.action().why());
  }
}
