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

/** An async value that is an element of another one, which alone is awaited. */
final class NestedAsync implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec(
          "nested-async", "Async work inside a value that alone is awaited", Severity.WARNING);

  private static final String INSTEAD =
      "flatten it: flatMap, thenCompose, compose or transformAsync instead of map, thenApply or transform";

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return analysis
        .anywhere(Action.Strays.class, action -> isNested(action.manner()))
        .map(NestedAsync::finding);
  }

  private static boolean isNested(Action.Strays.Manner manner) {
    return manner == Action.Strays.Manner.NESTED_RESULT
        || manner == Action.Strays.Manner.NESTED_ARGUMENT;
  }

  private static Finding finding(SuspensionPoint<Action.Strays> point) {
    return new Finding(
        SPEC.id(),
        SPEC.severity(),
        point.certainty(),
        point.at(),
        new Message(text(point), INSTEAD, point.others()),
        Evidence.of(point.witness()));
  }

  private static String text(SuspensionPoint<Action.Strays> point) {
    String called = Suspensions.shortName(point.witness().sink().called());
    String what =
        point.action().manner() == Action.Strays.Manner.NESTED_RESULT
            ? "the async value that the function returns stays inside the result of %s"
            : "the async value that is passed stays inside the result of %s";
    return (what + "; only that is awaited, and the value inside %s")
        .formatted(called, point.action().why());
  }
}
