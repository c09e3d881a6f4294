package dev.overt.analyzer.report.html;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.report.SourceLines;
import java.util.Collection;

/** Lines of source, numbered as in their file. */
record Excerpt(SourceLines source) {

  /** Longer lines are made by programs. */
  private static final int LONGEST = 400;

  /** What is put into the element of a line. */
  interface Filling {
    void fill(int number, String text, Element line);
  }

  /** A list of some lines, in order. */
  Element list(Collection<Integer> numbers, Filling filling) {
    Element list = Element.of("ol", "src");
    int before = -1;
    for (int number : numbers) {
      Element line = Element.of("li").with("data-n", Integer.toString(number));
      if (before > 0 && number != before + 1) {
        line.with("class", "gap");
      }
      filling.fill(number, shown(number), line);
      list.add(line);
      before = number;
    }
    return list;
  }

  private String shown(int number) {
    String text = source.line(number).orElse("");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text;
  }

  /** The text of a line, with the name at a place marked. */
  static void mark(SourcePoint point, String text, Element line) {
    int start = Math.min(point.column() - 1, text.length());
    int end = start;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    end = Math.min(text.length(), Math.max(end, start + 1));
    line.text(text.substring(0, start));
    if (end > start) {
      line.add(Element.of("mark").text(text.substring(start, end)));
    }
    line.text(text.substring(end));
  }
}
