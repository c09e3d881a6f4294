package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints a witness: why the thread is there, and its steps, one below the other. */
record Ladder(BaseFolder base, Style style, Layout layout) {

  /** More are not read at a glance. */
  private static final int MOST_LINES = 10;

  private static final String MARGIN = "    ";

  /** Steps on one line; {@code isSink} if the last of all is one of them. */
  private record Rung(SourcePoint point, List<String> texts, boolean isSink) {

    boolean isAt(SourcePoint other) {
      return point.file().equals(other.file()) && point.line() == other.line();
    }

    Rung and(Step step, boolean isLast) {
      List<String> more = Stream.concat(texts.stream(), Stream.of(step.text())).distinct().toList();
      return new Rung(point, more, isLast);
    }
  }

  /**
   * All lines, each with its break.
   *
   * @param label what the witness shows, if there are others
   * @param near the file that the reader has in mind
   */
  String of(String label, Witness witness, Path near) {
    List<String> lines = new ArrayList<>(heading(label, witness.origin()));
    List<Rung> rungs = rungs(witness);
    int room = layout.isWhole() ? Integer.MAX_VALUE : MOST_LINES - lines.size();
    int handover = Math.max(0, rungs(witness.origin().lead(), false).size() - 1);
    int shown = rungs.size();
    List<String> steps = lines(rungs, kept(rungs.size(), handover, shown), near);
    while (steps.size() > room && shown > 2) {
      shown--;
      steps = lines(rungs, kept(rungs.size(), handover, shown), near);
    }
    lines.addAll(steps);
    return String.join("\n", lines) + "\n";
  }

  private List<String> heading(String label, Origin origin) {
    if (origin.isAnywhere()) {
      String text =
          Stream.of(label, origin.reason())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      return text.isEmpty() ? List.of() : List.of("  " + text);
    }
    String thread = style.show(Style.Part.THREAD, origin.thread());
    String start = label.isEmpty() ? "" : label + ", ";
    String text = "%son the %s: %s".formatted(start, thread, origin.reason());
    return Wording.hanging("  " + text, layout.width(), MARGIN);
  }

  private static List<Rung> rungs(Witness witness) {
    return rungs(witness.stops(), true);
  }

  private static List<Rung> rungs(List<Step> steps, boolean hasSink) {
    List<Rung> rungs = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean isSink = hasSink && i == steps.size() - 1;
      int last = rungs.size() - 1;
      if (last >= 0 && rungs.get(last).isAt(step.point())) {
        rungs.set(last, rungs.get(last).and(step, isSink));
      } else {
        rungs.add(new Rung(step.point(), List.of(step.text()), isSink));
      }
    }
    return rungs;
  }

  /** What matters most comes first: the end, where work is handed over, the beginning. */
  private static List<Integer> kept(int all, int handover, int shown) {
    Set<Integer> order = new LinkedHashSet<>(List.of(all - 1, handover));
    order.add(Math.min(handover + 1, all - 1));
    order.add(0);
    for (int i = 1; i < all; i++) {
      order.add(Math.max(0, all - 1 - i));
      order.add(Math.min(handover + 1 + i, all - 1));
    }
    IntStream.range(0, all).forEach(order::add);
    return order.stream().limit(shown).sorted().toList();
  }

  private List<String> lines(List<Rung> rungs, List<Integer> kept, Path near) {
    List<String> places = new ArrayList<>();
    Path file = near;
    for (int each : kept) {
      places.add(place(rungs.get(each).point(), file));
      file = rungs.get(each).point().file();
    }
    int width = places.stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < kept.size(); i++) {
      addGap(kept.get(i) - next, lines);
      lines.addAll(lines(rungs.get(kept.get(i)), Wording.right(places.get(i), width)));
      next = kept.get(i) + 1;
    }
    return lines;
  }

  private static void addGap(int leftOut, List<String> lines) {
    if (leftOut > 0) {
      lines.add(MARGIN + "... " + Wording.count(leftOut, "more step"));
    }
  }

  /** In the file that was shown before, the line is enough. */
  private String place(SourcePoint point, Path before) {
    String line = ":" + point.line();
    int room = layout.width() / 2 - MARGIN.length() - line.length();
    return point.file().equals(before)
        ? line
        : ShortPath.of(base.spelled(point.file()), room) + line;
  }

  private List<String> lines(Rung rung, String place) {
    String text = String.join(", ", rung.texts());
    String shown = rung.isSink() ? style.show(Style.Part.SINK, text) : text;
    String start = MARGIN + place + "  ";
    if (start.length() + Wording.longestWord(text) <= layout.width()) {
      return Wording.hanging(start + shown, layout.width(), " ".repeat(start.length()));
    }
    List<String> stacked = new ArrayList<>(List.of(MARGIN + place.strip()));
    stacked.addAll(
        Wording.hanging(MARGIN + MARGIN + shown, layout.width(), MARGIN + MARGIN + MARGIN));
    return stacked;
  }
}
