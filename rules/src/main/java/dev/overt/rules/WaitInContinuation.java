package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.Set;
import java.util.stream.Stream;

/** A wait without an end for one result, in what goes on after another one. */
final class WaitInContinuation implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec(
          "wait-in-continuation",
          "A wait in what is to go on when a future is complete",
          Severity.NOTE);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Set<String> after() {
    return Set.of("self-wait");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    Set<String> told =
        Suspensions.lines(
            analysis.suspensions(Action.Blocks.class, action -> action.effect().isWait()));
    return analysis
        .waitsInContinuations()
        .filter(point -> !told.contains(Suspensions.line(point.at())))
        .filter(point -> !point.witness().occasion().isSeldom())
        .map(WaitInContinuation::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Blocks> point) {
    // That somebody is stopped is known, but not who: a pool may complete all of these futures.
    Certainty certainty = point.certainty().and(Certainty.LIKELY);
    String text = "%s on the %s".formatted(Suspensions.wait(point), point.thread().label());
    String instead = point.action().instead().orElse("compose the two futures");
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        certainty,
        point.at(),
        new Message(text, instead, point.others()),
        Evidence.of(doubted(point.witness())));
  }

  /** Unless more is in doubt. */
  private static Witness doubted(Witness witness) {
    String doubt = "who completes the future is not known";
    return witness.doubt().isEmpty()
        ? new Witness(witness.origin(), witness.steps(), doubt)
        : witness;
  }
}
