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

/** What one thread was given, and another one asks for, to which nothing carries it. */
final class ThreadBoundState implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("thread-bound-state", "A value of another thread", Severity.WARNING);

  private static final String CARRY =
      "read it before, and let the code capture what was read, or set it there in a try block"
          + " whose finally takes it away";

  private static final String OWN_THREAD = "take the lock and give it back on one thread";

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .during(ThreadKind.BEYOND, Action.Misses.class, action -> true)
        .map(ThreadBoundState::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Misses> point) {
    boolean isLock = point.action().manner() == Action.Misses.Manner.ANOTHERS_LOCK;
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        point.certainty(),
        point.witness().sink(),
        new Message(text(point), isLock ? OWN_THREAD : CARRY, point.others()),
        Evidence.of(point.witness()));
  }

  private static String text(SuspensionPoint<Action.Misses> point) {
    List<Step> lead = point.witness().origin().lead();
    Step first = lead.get(0);
    String asked = Suspensions.shortName(point.witness().sink().called());
    String given = "%s:%d".formatted(first.point().file().getFileName(), first.point().line());
    return switch (point.action().manner()) {
      case LEFT_BEHIND ->
          "%s is read on another thread than the one that it is set for (%s), and nothing carries it there"
              .formatted(asked, given);
      case INHERITED ->
          "%s is read on a thread of a pool, which keeps what it inherited when it was made, perhaps from somebody else; it is set in %s"
              .formatted(asked, given);
      case ANOTHERS_LOCK ->
          "%s gives back a lock that another thread has taken (%s), and throws"
              .formatted(asked, given);
      default ->
          "%s reads what belongs to a thread, in code that is handed to another one (%s)"
              .formatted(asked, given);
    };
  }
}
