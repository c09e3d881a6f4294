package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.stream.Stream;

/** A lazy load that is repeated for each element of a loop or stream. */
final class LoadInLoop implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("load-in-loop", "One query for each element of a loop", Severity.NOTE);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Loading.untold(analysis.anywhere(Action.Loads.class, Action.Loads::isRepeated), analysis)
        .map(LoadInLoop::finding);
  }

  private static Finding finding(SuspensionPoint<Action.Loads> point) {
    return Loading.finding(SPEC, point, "once for each element of a loop");
  }
}
