package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.List;
import java.util.stream.Stream;

/** A write that relies on what was checked before its thread waited. */
final class StaleCheck implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("stale-check", "A write that relies on an old check", Severity.WARNING);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .during(ThreadKind.RELYING, Action.Misses.class, action -> true)
        .map(StaleCheck::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Misses> point) {
    boolean isTwice = point.action().manner() == Action.Misses.Manner.LOADED_TWICE;
    return new Finding(
        SPEC.id(),
        isTwice ? Severity.NOTE : SPEC.severity(),
        point.certainty(),
        point.witness().sink(),
        new Message(text(point), instead(point.action().manner()), point.others()),
        Evidence.of(point.witness()));
  }

  private static String text(SuspensionPoint<Action.Misses> point) {
    List<Step> lead = point.witness().origin().lead();
    String subject = Suspensions.shortName(point.witness().sink().called());
    int line = lead.get(0).point().line();
    String wait =
        "%s waits for %s before that (line %d)"
            .formatted(
                Suspensions.shortName(lead.get(1).called()),
                point.action().meanwhile(),
                lead.get(1).point().line());
    return switch (point.action().manner()) {
      case LOST_UPDATE ->
          "%s is written with what was read in line %d; %s, and what other threads write meanwhile is lost"
              .formatted(subject, line, wait);
      case LOADED_TWICE ->
          "%s is filled because nothing was there in line %d; %s, and other threads load the same"
              .formatted(subject, line, wait);
      default ->
          "%s is changed because of the check in line %d; %s, and other threads pass the same check"
              .formatted(subject, line, wait);
    };
  }

  private static String instead(Action.Misses.Manner manner) {
    return switch (manner) {
      case LOST_UPDATE ->
          "get what takes time first, then change the value in one step (addAndGet, merge, or under a lock)";
      case LOADED_TWICE ->
          "keep a future of the value: putIfAbsent(key, future), whose maker loads";
      default ->
          "take it first, in one step (putIfAbsent, Set.add, a counter that tests and changes, or under a"
              + " lock), then do what takes time, and give it back if that fails";
    };
  }
}
