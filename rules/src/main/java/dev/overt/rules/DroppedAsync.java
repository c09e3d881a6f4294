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

/** A lazy value that is dropped: its work is never done. */
final class DroppedAsync implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("dropped-async", "Work that nobody subscribes to", Severity.ERROR);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis.anywhere(Action.Drops.class, action -> true).map(DroppedAsync::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Drops> point) {
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        point.certainty(),
        point.at(),
        new Message(text(point), point.action().instead().orElse(""), point.others()),
        Evidence.of(point.witness()));
  }

  private static String text(SuspensionPoint<Action.Drops> point) {
    String called = Suspensions.shortName(point.witness().sink().called());
    return switch (point.action().manner()) {
      case BY_STATEMENT ->
          "the result of %s is dropped; nobody subscribes to it, so nothing happens"
              .formatted(called);
      case UNCHANGED ->
          "the result of %s is dropped; it is another value, and the one that it is made of stays as it was"
              .formatted(called);
      case BY_FUNCTION ->
          "the result of %s %s; nobody subscribes to it, so nothing happens"
              .formatted(called, point.action().why());
      case UNREAD ->
          "the result of %s is used nowhere; nobody subscribes to it, so nothing happens"
              .formatted(called);
    };
  }
}
