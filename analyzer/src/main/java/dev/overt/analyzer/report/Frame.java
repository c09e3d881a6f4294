package dev.overt.analyzer.report;

import dev.overt.analyzer.code.SourcePoint;

/**
 * A source line with a caret under the place that is meant.
 *
 * @param line as it stands in the file
 */
record Frame(SourcePoint point, String line) {

  /** The line, and under it the caret, behind a margin that holds the line number. */
  String text(Style style) {
    String number = Integer.toString(point.line());
    String margin = " ".repeat(number.length());
    String caret = style.show(Style.Part.CARET, "^");
    return " %s | %s\n".formatted(number, printable(line))
        + " %s | %s%s\n".formatted(margin, indent(), caret);
  }

  /**
   * As wide as what stands before the column; a tab stays a tab, so that both lines have the same
   * stops.
   */
  private String indent() {
    String before = line.substring(0, Math.min(point.column() - 1, line.length()));
    StringBuilder indent = new StringBuilder();
    before.codePoints().forEach(letter -> indent.append(letter == '\t' ? '\t' : ' '));
    return indent.toString();
  }

  /** A source file must not be able to steer the terminal. */
  static String printable(String line) {
    return line.replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
  }
}
