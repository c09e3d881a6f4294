package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.stream.Stream;

/** The use of what was not fetched, with a mapper that does not wait but fails. */
final class UnfetchedAssociation implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec(
          "unfetched-association",
          "The use of an association that was not fetched, which fails",
          Severity.ERROR);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .anywhere(Action.Fails.class, action -> action.cause() == Action.Fails.Cause.UNFETCHED)
        .map(point -> Loading.finding(SPEC, point, "without having been fetched"));
  }
}
