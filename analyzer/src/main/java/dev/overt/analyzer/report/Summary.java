package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Settlement;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a report comes to. */
record Summary(Report report, Style style) {

  /** A reader will not read all. */
  private static final int NAMED = 4;

  /** Lines with their breaks. */
  String text() {
    String rest = doubts() + entries() + classPath() + Hint.of(report.scope());
    return table() + line() + "\n" + rest;
  }

  /** A row for each rule; nothing, if there is but one finding to count. */
  private String table() {
    if (report.edits().size() < 2) {
      return "";
    }
    Map<String, List<Finding>> byRule =
        report.edits().stream()
            .map(Edit::lead)
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    int width = byRule.keySet().stream().mapToInt(String::length).max().orElse(0);
    return byRule.entrySet().stream()
        .map(each -> row(each.getKey(), width, each.getValue()))
        .collect(Collectors.joining());
  }

  private String row(String rule, int width, List<Finding> findings) {
    String gap = " ".repeat(width - rule.length());
    String counts =
        Arrays.stream(Certainty.values())
            .map(certainty -> count(certainty, findings))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return "  %s%s  %s\n".formatted(style.show(Style.Part.SINK, rule), gap, counts);
  }

  private static String count(Certainty certainty, List<Finding> findings) {
    long count = findings.stream().filter(each -> each.certainty() == certainty).count();
    return count == 0 ? "" : count + " " + Wording.of(certainty);
  }

  /** The whole in one line, without its break. */
  String line() {
    List<String> parts = new ArrayList<>();
    parts.add(found());
    if (!isDoubtfullyClean()) {
      parts.add("%s of %s unknown".formatted(report.scope().unknownCalls(), calls()));
    }
    Settlement settlement = report.settlement();
    int suppressed =
        settlement.count(Settled.How.IN_SOURCE) + settlement.count(Settled.How.IN_SETTINGS);
    addCount(parts, suppressed, "suppressed");
    addCount(parts, settlement.count(Settled.How.IN_BASELINE), "in the baseline");
    addCount(parts, settlement.count(Settled.How.UNTOUCHED), "in unchanged code");
    if (!report.gaps().isEmpty()) {
      parts.add(Wording.count(report.gaps().size(), "gap"));
    }
    return String.join(", ", parts);
  }

  private static void addCount(List<String> parts, int count, String words) {
    if (count > 0) {
      parts.add(count + " " + words);
    }
  }

  private String found() {
    String files = Wording.count(report.scope().files(), "file");
    if (isDoubtfullyClean()) {
      return "no findings, but %s of %s unknown (%s %%) in %s"
          .formatted(
              report.scope().unknownCalls(), calls(), report.scope().unknownPercent(), files);
    }
    if (report.findings().isEmpty()) {
      return "no findings in " + files;
    }
    long guilty = report.findings().stream().map(each -> each.point().file()).distinct().count();
    int edits = report.edits().size();
    int places = report.findings().size();
    return "%s%s in %s of %s"
        .formatted(
            Wording.count(edits, "finding"),
            places == edits ? "" : " at %s places".formatted(places),
            guilty,
            files);
  }

  private boolean isDoubtfullyClean() {
    return report.findings().isEmpty() && report.scope().isDoubtful();
  }

  /** The commonest reasons why calls are unknown, if that is what a reader must know. */
  private String doubts() {
    return report.scope().isDoubtful()
        ? report.scope().reasons().stream()
            .limit(NAMED)
            .map(each -> "  %s: %s\n".formatted(Wording.count(each.calls(), "call"), each.text()))
            .collect(Collectors.joining())
        : "";
  }

  /** A scan that knows of no entry finds nothing, however much there is. */
  private String entries() {
    List<Report.Reason> entries = report.scope().entries();
    if (entries.isEmpty()) {
      return report.scope().calls() == 0 || !report.findings().isEmpty()
          ? ""
          : "entered by: no thread that is known, so nothing can be found\n";
    }
    String named =
        entries.stream()
            .limit(NAMED)
            .map(each -> "%s (%s)".formatted(each.text(), each.calls()))
            .collect(Collectors.joining(", "));
    int more = entries.size() - NAMED;
    return "entered by: %s%s\n".formatted(named, more > 0 ? ", and %s more".formatted(more) : "");
  }

  private String calls() {
    return Wording.count(report.scope().calls(), "call");
  }

  /** Who names the libraries himself does not have to be told which they are. */
  private String classPath() {
    Libraries libraries = report.scope().libraries();
    return switch (libraries.origin()) {
      case GIVEN, NOBODY ->
          report.scope().known().byFacts() == 0 ? "" : "libraries: %s\n".formatted(known());
      case MAVEN, GRADLE ->
          "class path: %s %s%s%s\n"
              .formatted(
                  libraries.files().isEmpty()
                      ? "no library"
                      : Wording.count(libraries.files().size(), "librar", "y", "ies"),
                  libraries.origin().label(),
                  libraries.missing().isEmpty()
                      ? ""
                      : ", " + libraries.missing().size() + " missing",
                  report.scope().known().all() == 0 ? "" : "; " + known());
    };
  }

  /** How far the code behind the calls of libraries is known. */
  private String known() {
    LibraryCount known = report.scope().known();
    return "%d known by hand, %d by facts, %d not at all"
        .formatted(known.byHand(), known.byFacts(), known.notAtAll());
  }
}
