package dev.overt.analyzer.report;

import dev.overt.analyzer.code.SourcePoint;

/**
 * A source line with carets under the name that is meant.
 *
 * @param line as it stands in the file
 */
record Frame(SourcePoint point, String line) {

  /** The line, and under it the carets, behind a margin that holds the line number. */
  String text(Style style) {
    String number = Integer.toString(point.line());
    String margin = style.show(Style.Part.NUMBER, " %s |".formatted(" ".repeat(number.length())));
    String numbered = style.show(Style.Part.NUMBER, " %s |".formatted(number));
    String carets = style.show(Style.Part.CARET, "^".repeat(width()));
    return "%s %s\n".formatted(numbered, printable(line))
        + "%s %s%s\n".formatted(margin, indent(), carets);
  }

  /** A name is as long as it has letters; anything else is shown by its first. */
  private int width() {
    int start = point.column() - 1;
    int end = start;
    while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    return Math.max(1, end - start);
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
