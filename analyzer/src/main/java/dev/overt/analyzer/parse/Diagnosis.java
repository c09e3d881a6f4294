package dev.overt.analyzer.parse;

import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Says in one line what is wrong with a file that does not parse. */
final class Diagnosis {

  private static final int LONGEST = 160;

  private Diagnosis() {}

  /** The first of the problems. A lexical one has no place, but its message names the line. */
  static String of(List<Problem> problems) {
    Problem first = Collections.min(problems, Comparator.comparingInt(Diagnosis::line));
    return line(first) == 0
        ? shortened(first.getMessage())
        : "line %d: %s".formatted(line(first), shortened(first.getMessage()));
  }

  /** The line of the token that should not be there, or 0 if there is no such token. */
  private static int line(Problem problem) {
    return problem.getCause().orElse(null) instanceof ParseException failure
            && failure.currentToken != null
        ? failure.currentToken.next.beginLine
        : 0;
  }

  /** Without the dozens of tokens that would have been right. */
  private static String shortened(String message) {
    String line = message.lines().findFirst().orElse("").split(", expected one of", 2)[0];
    return line.substring(0, Math.min(line.length(), LONGEST));
  }
}
