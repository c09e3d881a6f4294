package dev.overt.analyzer.parse;

import java.util.ArrayList;
import java.util.List;

/** Where in a file the places of a text stand that was made of it. */
interface Origins {

  /** The text is the file's. */
  Origins SAME = (line, column) -> column;

  /** The column in the file of a place in the text; lines are the same in both. */
  int column(int line, int column);

  /** Those of the last of several texts, each made of the one before it, the first of the file. */
  static Origins of(String source, List<Respelled> made) {
    if (made.isEmpty()) {
      return SAME;
    }
    List<Integer> lines = lines(made.get(made.size() - 1).text());
    List<Integer> sourceLines = lines(source);
    return (line, column) -> {
      if (line > lines.size()) {
        return column;
      }
      int offset = lines.get(line - 1) + column - 1;
      for (int last = made.size() - 1; last >= 0; last--) {
        offset = made.get(last).origin(offset);
      }
      return Math.max(1, offset - sourceLines.get(line - 1) + 1);
    };
  }

  /** The offsets at which the lines of a text begin. */
  static List<Integer> lines(String text) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\n' || letter == '\r' && !text.startsWith("\n", at + 1)) {
        begins.add(at + 1);
      }
    }
    return begins;
  }
}
