package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.Set;
import java.util.stream.Stream;

/** Words a lazy load as a finding: which attribute, mapped how, loaded by whom. */
final class Loading {

  private Loading() {}

  /** Those on threads that must not block. */
  static Stream<SuspensionPoint<Action.Loads>> onThreads(Analysis analysis) {
    return analysis.suspensions(Action.Loads.class, Action.Loads::isSingle);
  }

  /** Those in methods that promise not to block. */
  static Stream<SuspensionPoint<Action.Loads>> inPromises(Analysis analysis) {
    return analysis.during(ThreadKind.PROMISED, Action.Loads.class, Action.Loads::isSingle);
  }

  /** Loads at the lines that lazy-load does not tell of. */
  static Stream<SuspensionPoint<Action.Loads>> untold(
      Stream<SuspensionPoint<Action.Loads>> points, Analysis analysis) {
    Set<String> told = Suspensions.lines(Stream.concat(onThreads(analysis), inPromises(analysis)));
    return points.filter(
        point -> point.witness().steps().stream().map(Suspensions::line).noneMatch(told::contains));
  }

  /**
   * A finding.
   *
   * @param where on which thread or in which method, in words
   */
  static Finding finding(RuleSpec spec, SuspensionPoint<?> point, String where) {
    String loaded = Suspensions.shortName(point.witness().sink().called());
    boolean isFailure = point.action() instanceof Action.Fails;
    String text =
        point.isDirect() || !point.at().equals(point.witness().frontier())
            ? "%s is %s here %s; it %s"
                .formatted(loaded, isFailure ? "used" : "loaded", where, point.action().why())
            : "%s leads to a %s of %s %s; it %s"
                .formatted(
                    subject(point.at()),
                    isFailure ? "use" : "load",
                    loaded,
                    where,
                    point.action().why());
    return new Finding(
        spec.id(),
        spec.severity(),
        point.certainty(),
        point.at(),
        new Message(text, point.action().instead().orElse(""), point.others()),
        Evidence.of(point.witness()));
  }

  private static String subject(Step step) {
    String called = Suspensions.shortName(step.called());
    return step.kind() == Step.Kind.RESULT ? "the result of " + called : called;
  }
}
