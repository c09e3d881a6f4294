package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.Set;
import java.util.stream.Stream;

/** Waiting for time, a result, a queue or a lock on a thread that must not block. */
final class BlockingWait implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("blocking-wait", "Waiting on a thread that must not block", Severity.WARNING);

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
    return analysis
        .suspensions(Action.Blocks.class, action -> action.effect().isWait())
        .map(point -> Suspensions.finding(SPEC, point, analysis));
  }
}
