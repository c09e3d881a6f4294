package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.stream.Stream;

/** A load by the text, the hash or the serialization of an object, wherever it happens. */
final class HiddenLoad implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("hidden-load", "A lazy load behind a call that nobody wrote", Severity.WARNING);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Loading.untold(analysis.impliedLoads(), analysis).map(HiddenLoad::finding);
  }

  private static Finding finding(SuspensionPoint point) {
    Step implied =
        point.witness().steps().stream()
            .filter(step -> step.text().endsWith(Loading.IMPLIED))
            .findFirst()
            .orElse(point.witness().frontier());
    return Loading.finding(
        SPEC,
        point,
        "by %s, which is not written here".formatted(Loading.shortName(implied.called())));
  }
}
