package dev.overt.analyzer.parse;

/**
 * Unicode escapes (JLS 3.3), which the parser knows in literals and names only, with one {@code u}.
 */
final class Escapes {

  /**
   * An escaped end of a line, until somebody tells whether it ends a comment: lines are counted
   * before escapes are read. No Java text has this character.
   */
  static final char END_OF_LINE = '\uFFFE';

  /** What a parser that does not know it would take for something else, without a word. */
  private static final String MISLEADING = "\"'\\*/\n\r";

  private Escapes() {}

  /** Whether an escape stands for what begins or ends a comment, a quotation or a line. */
  static boolean mislead(String text) {
    for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
      int end = end(text, at);
      if (end > 0 && MISLEADING.indexOf(character(text, end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text with the characters that its escapes stand for. */
  static Respelled read(String text) {
    Respelled.Changes changes = new Respelled.Changes(text);
    for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
      int end = end(text, at);
      if (end > 0) {
        char read = character(text, end);
        boolean endsLine = read == '\n' || read == '\r';
        changes.replace(at, end, String.valueOf(endsLine ? END_OF_LINE : read));
      }
    }
    Respelled read = changes.done();
    return read.text().indexOf(END_OF_LINE) < 0 ? read : read.as(endingLines(read.text()));
  }

  /** Blanks the escaped ends of lines, and the comments that they end. */
  private static String endingLines(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (int at = 0; at < text.length(); ) {
      int end = Lexemes.end(text, at);
      int endOfLine = text.indexOf(END_OF_LINE, at);
      boolean isLine = text.startsWith("//", at);
      if (endOfLine >= 0 && endOfLine < end && (isLine || end == at + 1)) {
        end = endOfLine + 1;
        blanked.replace(at, end, " ".repeat(end - at));
      }
      at = end;
    }
    return blanked.toString();
  }

  /** A name with the characters that its escapes stand for. */
  static String inName(String name) {
    return name.indexOf('\\') < 0 ? name : read(name).text();
  }

  /** The next backslash that an even number of others stands before, with a {@code u} behind it. */
  private static int next(String text, int from) {
    int at = text.indexOf("\\u", from);
    while (at >= 0) {
      int first = at;
      while (first > 0 && text.charAt(first - 1) == '\\') {
        first--;
      }
      if ((at - first) % 2 == 0) {
        return at;
      }
      at = text.indexOf("\\u", at + 1);
    }
    return -1;
  }

  /** Where the escape ends that begins at a backslash, or -1 if its digits are missing. */
  private static int end(String text, int backslash) {
    int digits = backslash + 1;
    while (digits < text.length() && text.charAt(digits) == 'u') {
      digits++;
    }
    for (int at = digits; at < digits + 4; at++) {
      if (at >= text.length() || Character.digit(text.charAt(at), 16) < 0) {
        return -1;
      }
    }
    return digits + 4;
  }

  private static char character(String text, int end) {
    return (char) Integer.parseInt(text.substring(end - 4, end), 16);
  }
}
