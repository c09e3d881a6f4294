package dev.overt.analyzer.report.html;

import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Settlement;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a report comes to: a few numbers, and how many findings have which rule, thread and so on.
 */
record Overview(Report report, List<Edit> edits, Folders folders) {

  /** More rows of a list are shown when a reader asks for them. */
  private static final int FIRST = 7;

  /** The numbers that matter most. */
  Element tiles() {
    Report.Scope scope = report.scope();
    Element tiles = Element.of("ul", "tiles");
    for (Severity severity : Severity.values()) {
      long count = edits.stream().filter(each -> each.lead().severity() == severity).count();
      if (count > 0) {
        String word = Wording.count((int) count, Wording.of(severity));
        tiles.add(tile(Wording.of(severity), word, places(severity)));
      }
    }
    String files = Wording.count(scope.files(), "file");
    tiles.add(tile("", files, Wording.count(scope.calls(), "call") + " read"));
    String unknown = "%d %%".formatted(scope.unknownPercent());
    tiles.add(
        tile(
            scope.isDoubtful() ? "warning" : "",
            unknown + " unknown",
            Wording.count(scope.unknownCalls(), "call")));
    if (!report.gaps().isEmpty()) {
      tiles.add(tile("warning", Wording.count(report.gaps().size(), "gap"), "could not be read"));
    }
    settled(tiles);
    return tiles;
  }

  private String places(Severity severity) {
    long places = report.findings().stream().filter(each -> each.severity() == severity).count();
    long files =
        report.findings().stream()
            .filter(each -> each.severity() == severity)
            .map(each -> each.point().file())
            .distinct()
            .count();
    return "%s, %s"
        .formatted(Wording.count((int) places, "place"), Wording.count((int) files, "file"));
  }

  private void settled(Element tiles) {
    Settlement settlement = report.settlement();
    int suppressed =
        settlement.count(Settled.How.IN_SOURCE) + settlement.count(Settled.How.IN_SETTINGS);
    List<String> parts = new ArrayList<>();
    addCount(suppressed, "suppressed", parts);
    addCount(settlement.count(Settled.How.IN_BASELINE), "in the baseline", parts);
    addCount(settlement.count(Settled.How.UNTOUCHED), "in unchanged code", parts);
    if (!parts.isEmpty()) {
      tiles.add(tile("", settlement.settled().size() + " settled", String.join(", ", parts)));
    }
  }

  private static void addCount(int count, String words, List<String> parts) {
    if (count > 0) {
      parts.add(count + " " + words);
    }
  }

  private static Element tile(String styleClass, String number, String words) {
    int space = number.lastIndexOf(' ');
    return Element.of("li", ("tile " + styleClass).strip())
        .add(Element.text("b", "", number.substring(0, space)))
        .add(Element.text("span", "unit", number.substring(space + 1)))
        .add(Element.text("span", "quiet", words));
  }

  /** A list for each facet, whose rows filter the findings. */
  Element facets() {
    Element all = Element.of("div", "facets");
    for (Facet facet : Facet.values()) {
      all.add(facet(facet));
    }
    return all;
  }

  private Element facet(Facet facet) {
    Map<String, Long> counts =
        edits.stream()
            .map(Edit::lead)
            .collect(
                Collectors.groupingBy(
                    each -> facet.of(each, folders), TreeMap::new, Collectors.counting()));
    List<Map.Entry<String, Long>> rows =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    Element fields =
        Element.of("fieldset", "facet " + facet.key())
            .add(Element.of("legend").text(facet.heading(folders)));
    rows.stream().limit(FIRST).forEach(row -> fields.add(row(facet, row)));
    if (rows.size() > FIRST) {
      Element more = Element.of("details", "more");
      more.add(Element.of("summary").text((rows.size() - FIRST) + " more"));
      rows.stream().skip(FIRST).forEach(row -> more.add(row(facet, row)));
      fields.add(more);
    }
    return fields;
  }

  private Element row(Facet facet, Map.Entry<String, Long> row) {
    String share = Math.max(1, 100 * row.getValue() / Math.max(1, edits.size())) + "%";
    return Element.of("label", "row")
        .add(
            Element.of("input")
                .with("type", "checkbox")
                .with("name", facet.key())
                .with("value", row.getKey())
                .with("autocomplete", "off"),
            Element.text("span", "name", row.getKey()),
            Element.text("span", "count", Long.toString(row.getValue())),
            Element.of("svg")
                .with("class", "bar")
                .with("aria-hidden", "true")
                .add(Element.of("rect").with("width", share).with("height", "100%")));
  }

  /** Findings that matter most come first. */
  static List<Edit> sorted(List<Edit> edits) {
    Comparator<Finding> order =
        Comparator.comparing(Finding::severity)
            .thenComparing(Finding::certainty)
            .thenComparing(Comparator.naturalOrder());
    return edits.stream().sorted(Comparator.comparing(Edit::lead, order)).toList();
  }
}
