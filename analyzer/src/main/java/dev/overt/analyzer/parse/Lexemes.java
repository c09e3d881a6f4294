package dev.overt.analyzer.parse;

/**
 * Tells code from comments and quoted text (JLS 3.7, 3.10), one character or quotation at a time.
 */
final class Lexemes {

  private static final String TEXT_BLOCK = "\"\"\"";

  private Lexemes() {}

  /** Whether neither space nor a comment begins here. */
  static boolean isCode(String text, int at) {
    return !Character.isWhitespace(text.charAt(at))
        && !text.startsWith("//", at)
        && !text.startsWith("/*", at);
  }

  /** Where the next code begins, or the end of the text. */
  static int nextCode(String text, int from) {
    int at = from;
    while (at < text.length() && !isCode(text, at)) {
      at = end(text, at);
    }
    return at;
  }

  /** Where what begins here ends: a comment or quotation as a whole, else one character. */
  static int end(String text, int at) {
    if (text.startsWith("//", at)) {
      return endOfLine(text, at);
    }
    if (text.startsWith("/*", at)) {
      return after(text, "*/", at + 2);
    }
    if (text.startsWith(TEXT_BLOCK, at)) {
      return quoted(text, TEXT_BLOCK, at);
    }
    char first = text.charAt(at);
    return first == '"' || first == '\'' ? quoted(text, String.valueOf(first), at) : at + 1;
  }

  /** One that is not closed ends with its line, unless it may have many. */
  private static int quoted(String text, String quote, int begin) {
    int limit = quote.equals(TEXT_BLOCK) ? text.length() : endOfLine(text, begin);
    int at = begin + quote.length();
    while (at < limit && !text.startsWith(quote, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at < limit ? at + quote.length() : limit, text.length());
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }
}
