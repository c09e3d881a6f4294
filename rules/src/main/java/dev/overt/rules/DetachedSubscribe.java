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

/**
 * A subscription inside a chain, or beside the value that a method returns, that nobody hears of.
 */
final class DetachedSubscribe implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("detached-subscribe", "A subscription that nobody hears of", Severity.WARNING);

  private static final Set<Action.Strays.Manner> MANNERS =
      Set.of(Action.Strays.Manner.DETACHED_IN_CHAIN, Action.Strays.Manner.DETACHED_IN_METHOD);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .anywhere(Action.Strays.class, action -> MANNERS.contains(action.manner()))
        .map(DetachedSubscribe::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Strays> point) {
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        point.certainty(),
        point.at(),
        new Message(
            text(point),
            "make it part of the chain that is returned, or pass what handles a failure",
            point.others()),
        Evidence.of(point.witness()));
  }

  private static String text(SuspensionPoint<Action.Strays> point) {
    String called = Suspensions.shortName(point.witness().sink().called());
    String where =
        point.action().manner() == Action.Strays.Manner.DETACHED_IN_CHAIN
            ? "in a function of a chain"
            : "in a method that returns an async value";
    return "%s begins work %s; that %s".formatted(called, where, point.action().why());
  }
}
