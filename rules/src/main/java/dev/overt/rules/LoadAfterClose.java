package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.stream.Stream;

/** The use of what was not loaded while the session was open that read its owner. */
final class LoadAfterClose implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec(
          "load-after-close",
          "The use of what was not loaded before its session was over",
          Severity.ERROR);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .anywhere(Action.Fails.class, action -> action.cause() == Action.Fails.Cause.AFTER_CLOSE)
        .map(point -> Loading.finding(SPEC, point, "after its session is over"));
  }
}
