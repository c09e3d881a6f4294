package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Mend;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to write instead of a call that suspends: another call, or the same on another thread. */
final class Advice {

  private Advice() {}

  /** In words that complete "instead:"; empty if nothing is known. */
  static String on(SuspensionPoint<Action.Blocks> point, Analysis analysis) {
    Optional<String> twin = point.action().instead();
    Optional<String> boundary = analysis.boundary(point);
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

  private static String either(Optional<String> first, Optional<String> second) {
    return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining(", or "));
  }
}
