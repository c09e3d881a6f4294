package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.SourcePoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a line: where it waits, who runs it, and what cannot be told.
 *
 * @param at the line; the column is that of what was asked for, or of the first code
 * @param subject what of it was asked for
 * @param code at least one piece
 * @param unclear calls at the line that are not followed
 * @param behind calls behind it that are not followed
 */
public record LineAnswer(
    SourcePoint at, Subject subject, List<CodeAtLine> code, List<Unclear> unclear, Behind behind) {

  /** What the answer speaks of. */
  public enum Subject {
    LINE,
    /** The line is a heading. */
    METHOD,
    CALL
  }

  /** A call that is not followed, and why, in words. */
  public record Unclear(SourcePoint at, String called, String reason) {}

  /**
   * How many calls behind a line are not followed.
   *
   * @param unknown their target could not be told
   * @param unspoken they go into libraries of which the catalog does not speak
   */
  public record Behind(int unknown, int unspoken) {
    /** Whether all calls are followed to their end. */
    public boolean isNone() {
      return unknown == 0 && unspoken == 0;
    }
  }

  public LineAnswer {
    code = List.copyOf(code);
    unclear = List.copyOf(unclear);
  }

  /** All suspension points, piece by piece. */
  public Stream<Suspension> suspensions() {
    return code.stream().flatMap(each -> each.suspensions().stream());
  }

  /** Where the line waits and does not show it. */
  public List<Suspension.Hidden> hidden() {
    return suspensions()
        .filter(Suspension.Hidden.class::isInstance)
        .map(Suspension.Hidden.class::cast)
        .toList();
  }
}
