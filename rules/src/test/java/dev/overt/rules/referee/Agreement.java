package dev.overt.rules.referee;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Marker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One fixture's lines as they were seen to run, beside what Overt states of them.
 *
 * @param rows the lines that ran on a thread other than the referee's, with calls that Overt
 *     follows
 * @param blocked what BlockHound reported
 * @param explained lines at which a marker says that Overt and the truth differ
 * @param marked all lines with a marker
 */
record Agreement(
    String fixture,
    List<Row> rows,
    List<Report> blocked,
    Set<String> explained,
    Set<String> marked) {

  /**
   * A line that ran.
   *
   * @param unstated threads that may block, of which Overt states nothing: those of an executor
   *     that nobody knows, wherever they come
   */
  record Row(
      Observations.Line line,
      Set<ThreadKind> observed,
      Set<ThreadKind> surely,
      Set<ThreadKind> perhaps,
      Set<ThreadKind> unstated) {

    /** Nothing was seen that is not stated, and all that is stated was seen. */
    boolean agrees() {
      return (isOpen(perhaps) || observed.stream().allMatch(this::isExpected))
          && observed.containsAll(known());
    }

    private boolean isExpected(ThreadKind kind) {
      return perhaps.contains(kind) || unstated.contains(kind);
    }

    private Set<ThreadKind> known() {
      Set<ThreadKind> known = EnumSet.noneOf(ThreadKind.class);
      surely.stream().filter(kind -> !isOpen(Set.of(kind))).forEach(known::add);
      return known;
    }

    /** Whether there are kinds in it that are no statement about a thread. */
    private static boolean isOpen(Set<ThreadKind> kinds) {
      return kinds.contains(ThreadKind.UNKNOWN)
          || kinds.contains(ThreadKind.COMPLETER)
          || kinds.stream().anyMatch(kind -> !kind.isThread());
    }

    String place() {
      return line.file() + ":" + line.line();
    }
  }

  /** A call that BlockHound reported. */
  record Report(Observations.Blocked blocked, boolean isFound) {}

  static Agreement of(Fixture fixture, Stated stated, Observed observed) {
    List<Row> rows = new ArrayList<>();
    Map<Observations.Line, Set<ThreadKind>> lines = new TreeMap<>(observed.lines());
    lines.keySet().retainAll(stated.calls());
    Set<ThreadKind> unstated = EnumSet.noneOf(ThreadKind.class);
    lines.forEach(
        (line, kinds) -> {
          if (!stated.perhaps().containsKey(line)) {
            kinds.stream().filter(ThreadKind::mayBlock).forEach(unstated::add);
          }
        });
    for (Map.Entry<Observations.Line, Set<ThreadKind>> seen : lines.entrySet()) {
      Set<ThreadKind> perhaps = stated.perhaps().getOrDefault(seen.getKey(), Set.of());
      Set<ThreadKind> surely = stated.surely().getOrDefault(seen.getKey(), Set.of());
      rows.add(new Row(seen.getKey(), seen.getValue(), surely, perhaps, unstated));
    }
    List<Report> reports =
        observed.blocked().stream()
            .map(each -> new Report(each, stated.isFound(each.frames())))
            .toList();
    return new Agreement(
        fixture.name(),
        List.copyOf(rows),
        reports,
        places(fixture, List.of(Marker.Missed.class, Marker.FalseAlarm.class)),
        places(fixture, List.of(Marker.class)));
  }

  private static Set<String> places(Fixture fixture, List<Class<? extends Marker>> forms) {
    Set<String> places = new TreeSet<>();
    fixture.promises().stream()
        .filter(promise -> forms.stream().anyMatch(form -> form.isInstance(promise.marker())))
        .forEach(promise -> places.add(promise.at().toString()));
    return places;
  }

  /** Where Overt and what was seen differ, and no marker says so. */
  List<String> deviations() {
    List<String> deviations = new ArrayList<>();
    for (Row row : rows) {
      if (!row.agrees() && !isExplained(row)) {
        deviations.add("%s %s".formatted(fixture, words(row)));
      }
    }
    for (Report report : blocked) {
      if (!report.isFound && report.blocked.frames().stream().noneMatch(explained::contains)) {
        deviations.add("%s BlockHound alone reports %s".formatted(fixture, report.blocked));
      }
    }
    return deviations;
  }

  /** By a marker at the line, or at one that may lead to it. */
  private boolean isExplained(Row row) {
    return explained.contains(row.place()) || !explained.isEmpty() && !marked.contains(row.place());
  }

  /** The marked lines, each with what was seen and what is stated. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      if (marked.contains(row.place())) {
        lines.add("  " + words(row));
      }
    }
    for (Report report : blocked) {
      lines.add(
          "  %-28s BlockHound: %s; Overt: %s"
              .formatted(
                  String.join(" < ", report.blocked.frames()),
                  report.blocked.method(),
                  report.isFound ? "found" : "not found"));
    }
    return lines;
  }

  private static String words(Row row) {
    return "%-28s ran on %-24s stated %-24s %s"
        .formatted(
            row.place() + (row.line.isLambda() ? " (lambda)" : ""),
            row.observed,
            row.surely.equals(row.perhaps) ? row.surely : row.surely + " or " + row.perhaps,
            row.agrees() ? "agrees" : "DIFFERS");
  }
}
