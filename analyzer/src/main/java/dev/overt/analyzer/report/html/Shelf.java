package dev.overt.analyzer.report.html;

import dev.overt.analyzer.analysis.FileYields;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.report.Margins;
import dev.overt.analyzer.report.SourceFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The source files that a page shows, and which lines of them: of a file with findings all, as long
 * as the page stays small, else those around what findings and their witnesses speak of.
 */
final class Shelf {

  /** A page with more opens slowly. */
  private static final int MOST_LINES = 20_000;

  /** A longer file is not read from its first line to its last. */
  private static final int WHOLE = 3_000;

  /** Whole files leave room for the lines that other findings speak of. */
  private static final int MOST_WHOLE = 12_000;

  private static final int AROUND = 3;

  private final SortedMap<String, ShownFile> files = new TreeMap<>();
  private final SourceFiles sources;
  private int left = MOST_LINES;
  private int leftWhole = MOST_WHOLE;

  private Shelf(SourceFiles sources) {
    this.sources = sources;
  }

  /** The files of these findings and their witnesses. */
  static Shelf of(Collection<Finding> findings, Margins margins, SourceFiles sources) {
    SortedMap<String, Set<Integer>> spoken = new TreeMap<>();
    findings.stream()
        .flatMap(each -> each.evidence().witnesses())
        .flatMap(witness -> witness.stops().stream())
        .forEach(step -> speak(step.point(), spoken));
    Set<Path> guilty =
        findings.stream().map(each -> each.point().file()).collect(Collectors.toSet());
    findings.forEach(each -> speak(each.point(), spoken));
    Set<Path> all = spoken.keySet().stream().map(Path::of).collect(Collectors.toSet());
    Map<Path, List<Suspension>> suspensions = new HashMap<>();
    for (FileYields each : findings.isEmpty() ? List.<FileYields>of() : margins.of(all)) {
      suspensions.put(each.file(), each.suspensions());
    }
    Shelf shelf = new Shelf(sources);
    spoken.forEach(
        (name, lines) -> {
          Path file = Path.of(name);
          List<Suspension> points = suspensions.getOrDefault(file, List.of());
          shelf.put(file, points, shelf.lines(file, lines, guilty.contains(file)));
        });
    return shelf;
  }

  private static void speak(SourcePoint point, Map<String, Set<Integer>> spoken) {
    spoken.computeIfAbsent(point.file().toString(), file -> new TreeSet<>()).add(point.line());
  }

  private TreeSet<Integer> lines(Path file, Set<Integer> spoken, boolean isGuilty) {
    int length = sources.lines(file).lines().size();
    TreeSet<Integer> shown = new TreeSet<>();
    if (isGuilty && length <= Math.min(WHOLE, leftWhole)) {
      leftWhole -= length;
      add(1, length, shown);
      return shown;
    }
    for (int line : spoken) {
      add(Math.max(1, line - AROUND), Math.min(length, line + AROUND), shown);
    }
    return shown;
  }

  private static void add(int first, int last, Set<Integer> lines) {
    for (int line = first; line <= last; line++) {
      lines.add(line);
    }
  }

  private void put(Path file, List<Suspension> suspensions, TreeSet<Integer> lines) {
    if (lines.isEmpty() || lines.size() > left) {
      return;
    }
    left -= lines.size();
    boolean isWhole = lines.size() == sources.lines(file).lines().size();
    String id = "s" + (files.size() + 1);
    files.put(file.toString(), new ShownFile(id, file, lines, isWhole, suspensions));
  }

  /** All, sorted by their paths. */
  List<ShownFile> files() {
    return new ArrayList<>(files.values());
  }

  /** What the page calls the line of a place, if it shows it. */
  Optional<String> anchor(SourcePoint point) {
    return Optional.ofNullable(files.get(point.file().toString()))
        .filter(file -> file.lines().contains(point.line()))
        .map(file -> file.anchor(point.line()));
  }
}
