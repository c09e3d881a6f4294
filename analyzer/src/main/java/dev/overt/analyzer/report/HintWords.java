package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.execution.Action;

/**
 * What an editor shows beside a suspension point.
 *
 * @param label a word or two
 * @param sentence the whole of it, as {@code overt yields} says it
 */
public record HintWords(Kind kind, String label, String sentence) {

  /** How the source shows a point. */
  public enum Kind {
    /** It does not: the thread waits, or what is called fails. */
    HIDDEN,
    /** Work goes on later, and the source says so. */
    AWAIT,
    /** It does not: nobody waits for work. */
    LOST
  }

  /** More letters than these are no hint. */
  private static final int LONGEST = 24;

  /** The words of a point. */
  public static HintWords of(Suspension point) {
    if (point instanceof Suspension.Hidden hidden) {
      Kind kind = hidden.isLost() ? Kind.LOST : Kind.HIDDEN;
      return new HintWords(kind, label(hidden), SuspensionWords.of(point));
    }
    return new HintWords(Kind.AWAIT, "await", SuspensionWords.of(point));
  }

  private static String label(Suspension.Hidden point) {
    if (point.isLost()) {
      return "lost";
    }
    if (point.action() instanceof Action.Waits waits) {
      String subject = waits.subject().replaceFirst("^(?:the|a|an) ", "");
      return "⏳ " + (subject.length() > LONGEST ? "blocks" : subject);
    }
    return "fails";
  }
}
