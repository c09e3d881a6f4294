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

/** A future whose failure nobody looks at. */
final class IgnoredFailure implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("ignored-failure", "A future that fails unseen", Severity.WARNING);

  private static final Set<Action.Strays.Manner> MANNERS =
      Set.of(
          Action.Strays.Manner.FUTURES_UNJOINED,
          Action.Strays.Manner.FUTURE_CHAIN_DROPPED,
          Action.Strays.Manner.FUTURE_UNREAD,
          Action.Strays.Manner.FUTURE_DROPPED);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .anywhere(Action.Strays.class, action -> MANNERS.contains(action.manner()))
        .map(IgnoredFailure::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Strays> point) {
    return new Finding(
        SPEC.id(),
        severity(point.action().manner()),
        point.certainty(),
        point.at(),
        new Message(
            text(point),
            "return it, await it, or end it with what handles a failure; a variable called ignored says that it is meant",
            point.others()),
        Evidence.of(point.witness()));
  }

  private static Severity severity(Action.Strays.Manner manner) {
    boolean isOftenMeant =
        manner == Action.Strays.Manner.FUTURE_CHAIN_DROPPED
            || manner == Action.Strays.Manner.FUTURE_DROPPED;
    return isOftenMeant ? Severity.NOTE : SPEC.severity();
  }

  private static String text(SuspensionPoint<Action.Strays> point) {
    String called = Suspensions.shortName(point.witness().sink().called());
    String what =
        switch (point.action().manner()) {
          case FUTURES_UNJOINED ->
              "the result of %s is dropped, so nobody awaits what it is made of; it";
          case FUTURE_UNREAD -> "the result of %s is kept where nobody reads it; it";
          default -> "the result of %s is dropped; it";
        };
    return (what + " %s").formatted(called, point.action().why());
  }
}
