package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.FileYields;
import dev.overt.analyzer.analysis.Suspension;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lines of a file behind a margin with marks and numbers, and notes under the lines that have
 * marks.
 */
record Margin(Style style, int width) {

  private static final int MARK = "hidden".length();

  /** Less room than this says nothing. */
  private static final int LEAST_ROOM = 40;

  /** All lines. */
  String whole(FileYields file, SourceLines source) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int line = 1; line <= source.lines().size(); line++) {
      numbers.add(line);
    }
    return lines(file, source, numbers);
  }

  /** The marked lines, each with the one before and the one behind. */
  String excerpts(FileYields file, SourceLines source) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Suspension point : file.suspensions()) {
      for (int line = line(point) - 1; line <= line(point) + 1; line++) {
        if (line >= 1 && line <= source.lines().size()) {
          numbers.add(line);
        }
      }
    }
    return lines(file, source, numbers);
  }

  private String lines(FileYields file, SourceLines source, TreeSet<Integer> numbers) {
    TreeMap<Integer, List<Suspension>> marks = new TreeMap<>();
    file.suspensions()
        .forEach(point -> marks.computeIfAbsent(line(point), l -> new ArrayList<>()).add(point));
    int digits = numbers.isEmpty() ? 1 : Integer.toString(numbers.last()).length();
    StringBuilder text = new StringBuilder();
    int before = 0;
    for (int number : numbers) {
      if (before > 0 && number > before + 1) {
        text.append(" ".repeat(MARK + digits)).append("...\n");
      }
      List<Suspension> points = marks.getOrDefault(number, List.of());
      String line = source.lines().get(number - 1);
      text.append(marked(points, Integer.toString(number), digits, Frame.printable(line)));
      points.forEach(point -> text.append(note(point, digits)));
      before = number;
    }
    return text.toString();
  }

  private static int line(Suspension point) {
    return point.at().point().line();
  }

  private String marked(List<Suspension> points, String number, int digits, String line) {
    String mark = SuspensionWords.mark(points);
    String shown = mark.isEmpty() ? "" : style.show(part(points), mark);
    String padded = shown + " ".repeat(MARK - mark.length());
    String indent = " ".repeat(digits - number.length());
    return "%s %s%s | %s".formatted(padded, indent, number, line).stripTrailing() + "\n";
  }

  private static Style.Part part(List<Suspension> points) {
    return SuspensionWords.isHidden(points) || SuspensionWords.isLost(points)
        ? Style.Part.WARNING
        : Style.Part.INSTEAD;
  }

  /** Under the call, or, if that leaves no room, further to the left. */
  private String note(Suspension point, int digits) {
    String gutter = " ".repeat(MARK + 1 + digits) + " | ";
    int room = width - gutter.length();
    int column = point.at().point().column() - 1;
    int indent = Math.min(column, Math.max(0, room - LEAST_ROOM));
    String caret = " ".repeat(indent) + style.show(Style.Part.CARET, "^") + " ";
    StringBuilder text = new StringBuilder();
    String lead = caret;
    for (String line :
        Wording.broken(SuspensionWords.of(point), Math.max(LEAST_ROOM, room - indent - 2))) {
      text.append(gutter).append(lead).append(line).append('\n');
      lead = " ".repeat(indent + 2);
    }
    return text.toString();
  }
}
