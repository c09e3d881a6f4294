package dev.overt.analyzer.parse;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file is wrong.
 *
 * @param line of the first token that should not be there, from 1; 0 if that is not known, past all
 *     lines if there should be more
 * @param column of it, from 1
 */
record Fault(int line, int column) {

  private static final Fault UNKNOWN = new Fault(0, 0);
  private static final Fault END = new Fault(Integer.MAX_VALUE, 1);

  /** A problem of JavaParser's lexer has no place, but names it. */
  private static final Pattern LEXICAL =
      Pattern.compile("Lexical error at line (\\d+), column (\\d+)\\..*", Pattern.DOTALL);

  static Fault of(Problem problem) {
    if (problem.getCause().orElse(null) instanceof ParseException failure
        && failure.currentToken != null) {
      Token found = failure.currentToken.next;
      return found.kind == GeneratedJavaParserConstants.EOF
          ? END
          : new Fault(found.beginLine, found.beginColumn);
    }
    Matcher lexical = LEXICAL.matcher(problem.getMessage());
    return lexical.matches()
        ? new Fault(Integer.parseInt(lexical.group(1)), Integer.parseInt(lexical.group(2)))
        : UNKNOWN;
  }

  /** How many characters of the text stand before it; no more than there are. */
  int offsetIn(String text) {
    int start = 0;
    for (int at = 1; at < line && start < text.length(); at++) {
      start = afterLine(text, start);
    }
    return Math.min(text.length(), start + Math.max(0, column - 1));
  }

  private static int afterLine(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at + (text.startsWith("\r\n", at) ? 2 : 1);
  }
}
