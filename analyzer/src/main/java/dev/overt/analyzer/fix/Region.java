package dev.overt.analyzer.fix;

/**
 * A part of a text by its lines and columns, which count from 1, in UTF-16 units.
 *
 * @param endColumn behind the last character
 */
public record Region(int line, int column, int endLine, int endColumn) {

  /** The part that an edit of a text replaces. */
  public static Region of(Replacement edit, String text) {
    int begin = lineBegin(edit.begin(), text);
    int end = lineBegin(edit.end(), text);
    return new Region(
        line(edit.begin(), text),
        edit.begin() - begin + 1,
        line(edit.end(), text),
        edit.end() - end + 1);
  }

  private static int line(int offset, String text) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      line += isEnd(at, text) ? 1 : 0;
    }
    return line;
  }

  private static int lineBegin(int offset, String text) {
    int begin = offset;
    while (begin > 0 && !isEnd(begin - 1, text)) {
      begin--;
    }
    return begin;
  }

  /** Whether a line ends with a character: a carriage return before a line feed ends none. */
  private static boolean isEnd(int at, String text) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
  }
}
