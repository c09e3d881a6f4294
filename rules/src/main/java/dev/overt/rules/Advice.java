package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Mend;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to write instead of a call that suspends: another call, or the same on another thread. */
final class Advice {

  private Advice() {}

  /** In words that complete "instead:"; empty if nothing is known. */
  static String on(SuspensionPoint<Action.Blocks> point, Analysis analysis) {
    Optional<String> twin = point.action().instead();
    Optional<String> boundary = deferred(point, analysis).or(() -> analysis.boundary(point));
    // Input and output has to be done by somebody; a wait is best not done at all.
    return point.action().effect().isWait() ? either(twin, boundary) : either(boundary, twin);
  }

  /** Where it is written: input and output is done elsewhere, a wait is best not done at all. */
  static Mend mend(SuspensionPoint<Action.Blocks> point, Analysis analysis) {
    if (!point.action().effect().isWait()) {
      return Mend.AT_BOUNDARY;
    }
    return analysis.isMovedLikeAny(point) ? Mend.AT_EITHER : Mend.AT_SINK;
  }

  /** Where the call stands in a lazy value already, only the thread of that is missing. */
  private static Optional<String> deferred(
      SuspensionPoint<Action.Blocks> point, Analysis analysis) {
    List<Step> lead = point.witness().origin().lead();
    return lead.stream()
        .skip(Math.max(0, lead.size() - 1))
        .filter(step -> step.kind() == Step.Kind.DEFERRED)
        .flatMap(step -> deferred(point, step, analysis).stream())
        .findFirst();
  }

  private static Optional<String> deferred(
      SuspensionPoint<Action.Blocks> point, Step lazy, Analysis analysis) {
    String name = Suspensions.shortName(lazy.called());
    return analysis
        .boundaryOfDeferred(point, lazy)
        .map(added -> "%s to the %s at line %s".formatted(added, name, lazy.point().line()));
  }

  private static String either(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining(", or "));
  }
}
