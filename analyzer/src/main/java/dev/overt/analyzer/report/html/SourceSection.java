package dev.overt.analyzer.report.html;

import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.report.SuspensionWords;
import dev.overt.analyzer.report.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The source files of a page, with each suspension point and each finding in the margin. */
final class SourceSection {

  private final Sheet sheet;
  private final Map<Path, List<Finding>> findings;

  /** By each finding the one that is told in its stead. */
  private final Map<Finding, Finding> leads = new HashMap<>();

  /** The files of what these edits mend. */
  SourceSection(Sheet sheet, List<Edit> edits) {
    this.sheet = sheet;
    edits.forEach(edit -> edit.all().forEach(each -> leads.put(each, edit.lead())));
    this.findings =
        edits.stream()
            .flatMap(Edit::all)
            .sorted()
            .collect(Collectors.groupingBy(each -> each.point().file()));
  }

  /** An element for each file. */
  List<Element> elements() {
    return sheet.shelf().files().stream().map(this::element).toList();
  }

  private Element element(ShownFile file) {
    Map<Integer, List<Suspension>> points = new TreeMap<>();
    for (Suspension each : file.suspensions()) {
      points.computeIfAbsent(each.at().point().line(), l -> new ArrayList<>()).add(each);
    }
    List<Finding> found = findings.getOrDefault(file.file(), List.of());
    Element lines =
        new Excerpt(sheet.sources().lines(file.file()))
            .list(
                file.lines(),
                (number, text, line) -> {
                  line.with("id", file.anchor(number));
                  fill(points.getOrDefault(number, List.of()), at(number, found), text, line);
                });
    return Element.of("details", "source")
        .with("id", file.id())
        .add(heading(file, found.size()), lines);
  }

  private Element heading(ShownFile file, int found) {
    String counts = counts(file.suspensions(), found) + (file.isWhole() ? "" : ", in parts");
    return Element.of("summary")
        .add(Element.text("span", "where", sheet.base().spelled(file.file())))
        .add(Element.text("span", "quiet", counts));
  }

  private static String counts(List<Suspension> points, int found) {
    List<String> counts = new ArrayList<>();
    if (found > 0) {
      counts.add(Wording.count(found, "finding"));
    }
    for (String mark : List.of("hidden", "lost", "await")) {
      long count =
          points.stream().filter(each -> SuspensionWords.mark(List.of(each)).equals(mark)).count();
      if (count > 0) {
        counts.add(count + " " + mark);
      }
    }
    return String.join(", ", counts);
  }

  private static List<Finding> at(int line, List<Finding> findings) {
    return findings.stream().filter(each -> each.point().line() == line).toList();
  }

  private void fill(List<Suspension> points, List<Finding> found, String text, Element line) {
    String mark = found.isEmpty() ? SuspensionWords.mark(points) : "finding";
    if (mark.isEmpty()) {
      line.text(text);
      return;
    }
    line.with("data-mark", mark);
    line.text(text);
    for (Finding each : found) {
      line.add(
          Element.of("span", "tell broken")
              .add(
                  Element.text("a", "", each.rule())
                      .with("href", "#" + sheet.anchor(leads.get(each))))
              .text(" " + each.message().text()));
    }
    for (Suspension each : points) {
      String kind = SuspensionWords.mark(List.of(each));
      line.add(Element.text("span", "tell " + kind, SuspensionWords.of(each)));
    }
  }
}
