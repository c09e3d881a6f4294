package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a suspension point as a finding: the call, what it waits for, on which thread. */
final class Suspensions {

  private Suspensions() {}

  static Finding finding(RuleSpec spec, SuspensionPoint<Action.Blocks> point, Analysis analysis) {
    String text = "%s on the %s".formatted(wait(point), point.thread().label());
    return finding(spec, point, text, analysis);
  }

  /** The same, in other words. */
  static Finding finding(
      RuleSpec spec, SuspensionPoint<Action.Blocks> point, String text, Analysis analysis) {
    return new Finding(
        spec.id(),
        severity(spec, point, analysis),
        point.certainty(),
        point.at(),
        new Message(text, Advice.on(point, analysis), point.others(), Advice.mend(point, analysis)),
        Evidence.of(point.witness()));
  }

  /**
   * What is seldom done, mostly takes no time, or takes the help of a pool from a caller who may
   * block, is worth a note.
   */
  private static Severity severity(
      RuleSpec spec, SuspensionPoint<Action.Blocks> point, Analysis analysis) {
    boolean isMinor =
        point.witness().occasion().isSeldom()
            || point.action().effect().isMostlyShort()
            || analysis.isShared(point);
    return isMinor ? Severity.NOTE : spec.severity();
  }

  /** Of a method that promises not to wait. */
  static String inPromise(SuspensionPoint<Action.Blocks> point) {
    String member = shortName(point.witness().frontier().member());
    return "%s, in %s, which promises not to block".formatted(wait(point), member);
  }

  /** Who waits for what, by way of which call. */
  static String wait(SuspensionPoint<Action.Blocks> point) {
    String sink = shortName(point.witness().sink().called());
    String subject = point.action().subject();
    String wait =
        point.action().isBounded()
            ? "waits for %s (up to a timeout)".formatted(subject)
            : "waits for %s".formatted(subject);
    return point.isDirect() || !point.at().equals(point.witness().frontier())
        ? "%s %s".formatted(sink, wait)
        : "%s leads to %s, which %s".formatted(shortName(point.at().called()), sink, wait);
  }

  /** The lines that the witnesses of some points pass. */
  static Set<String> lines(Stream<? extends SuspensionPoint<?>> points) {
    return points
        .flatMap(point -> point.witness().steps().stream())
        .map(Suspensions::line)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where a step stands: its file and line. */
  static String line(Step step) {
    return step.point().file() + ":" + step.point().line();
  }

  /** A method without its package and parameters. */
  static String shortName(String method) {
    return MethodId.read(method).shortName();
  }
}
