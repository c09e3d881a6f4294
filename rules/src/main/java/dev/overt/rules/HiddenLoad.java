package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.Optional;
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

  private static Finding finding(SuspensionPoint<Action.Loads> point) {
    return point.witness().steps().stream()
        .flatMap(step -> how(step).stream())
        .findFirst()
        .map(how -> Loading.finding(SPEC, point, how))
        .orElseThrow(() -> new IllegalStateException("hidden by nobody: " + point.witness()));
  }

  /** Who loads, if a step is one that nobody wrote. */
  private static Optional<String> how(Step step) {
    String called = Suspensions.shortName(step.called());
    return switch (step.kind()) {
      case WRITTEN, DEFERRED -> Optional.empty();
      case IMPLIED -> Optional.of("by %s, implicitly".formatted(called));
      case READ -> Optional.of("by %s, which reads what it is given".formatted(called));
      case RESULT -> Optional.of("when it is written");
    };
  }
}
