package dev.overt.analyzer.report;

import dev.overt.analyzer.code.SourcePoint;

/**
 * A source line with carets under the name that is meant.
 *
 * @param line as it stands in the file
 */
public record Frame(SourcePoint point, String line) {

  private static final String LEFT_OUT = "...";

  private static final int TAB = 8;

  /** The same without what has no room: first the indentation, then the ends. */
  Frame within(int width) {
    int room = width - 4 - Integer.toString(point.line()).length();
    if (columns(line) <= room) {
      return this;
    }
    int indented = line.length() - line.stripLeading().length();
    Frame stripped = shown(Math.min(indented, point.column() - 1), line.length());
    if (columns(stripped.line) <= room) {
      return stripped;
    }
    int end = stripped.point.column() - 1 + Math.min(stripped.width(), room / 2);
    int from = Math.max(0, end - room + LEFT_OUT.length() * 2);
    int to = Math.min(stripped.line.length(), from + room - LEFT_OUT.length() * 2);
    return stripped.cut(from, to);
  }

  private Frame shown(int from, int to) {
    return new Frame(
        new SourcePoint(point.file(), point.line(), point.column() - from),
        line.substring(from, to));
  }

  private Frame cut(int from, int to) {
    Frame middle = shown(from, to);
    String before = from == 0 ? "" : LEFT_OUT;
    String after = to == line.length() ? "" : LEFT_OUT;
    SourcePoint moved =
        new SourcePoint(point.file(), point.line(), middle.point.column() + before.length());
    return new Frame(moved, before + middle.line + after);
  }

  /** A terminal goes on to the next stop at a tab. */
  private static int columns(String line) {
    return line.codePoints().map(letter -> letter == '\t' ? TAB : 1).sum();
  }

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
  public int width() {
    return point.nameIn(line);
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
    return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\t]]", "?");
  }
}
