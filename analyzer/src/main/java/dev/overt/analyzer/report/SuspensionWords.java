package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.Step;
import java.util.List;

/** What the margin of a source line says of the suspension points in it. */
public final class SuspensionWords {

  private SuspensionWords() {}

  /**
   * One word for a line, or none if nothing is there. What is hidden counts for more than what is
   * lost, and that for more than an await.
   */
  public static String mark(List<Suspension> points) {
    if (points.isEmpty()) {
      return "";
    }
    if (isHidden(points)) {
      return "hidden";
    }
    return isLost(points) ? "lost" : "await";
  }

  static boolean isHidden(List<Suspension> points) {
    return points.stream().anyMatch(each -> each instanceof Suspension.Hidden && !isLost(each));
  }

  static boolean isLost(List<Suspension> points) {
    return points.stream().anyMatch(SuspensionWords::isLost);
  }

  /** Whether nobody waits at a point. */
  static boolean isLost(Suspension point) {
    return point instanceof Suspension.Hidden hidden && hidden.isLost();
  }

  /** One point in a sentence without a full stop. */
  public static String of(Suspension point) {
    if (point instanceof Suspension.Explicit) {
      return "await: %s goes on when a value arrives".formatted(HiddenWords.name(point.at()));
    }
    Suspension.Hidden hidden = (Suspension.Hidden) point;
    String lead = hidden.isLost() ? "lost, %s: %s" : "hidden, %s: %s";
    String what = lead.formatted(Wording.of(hidden.certainty()), HiddenWords.event(hidden));
    return (hidden.isDirect() ? what : what + ", by " + end(hidden.end()))
        + (HiddenWords.isLoad(hidden) ? HiddenWords.mapping(hidden) : "");
  }

  /** The folder would take more room than there is; the JSON form has it. */
  private static String end(Step step) {
    return "%s (%s:%d)"
        .formatted(HiddenWords.name(step), step.point().file().getFileName(), step.point().line());
  }
}
