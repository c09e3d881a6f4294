package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Visible;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints a report as Markdown that a build server shows as the summary of a job. */
public final class MarkdownReport {

  /** A job's summary holds 1 MiB; readers of so many findings want another report. */
  private static final int MOST_FINDINGS = 200;

  private static final int MOST_GAPS = 50;

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::certainty)
          .thenComparing(Comparator.naturalOrder());

  private final BaseFolder base;

  /** Paths below the base folder are written relative to it. */
  public MarkdownReport(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Prints what it comes to, a table of the rules, the gravest findings, and the gaps. */
  public void write(Report report, Appendable out) throws IOException {
    List<Edit> edits =
        report.edits().stream().sorted(Comparator.comparing(Edit::lead, GRAVEST_FIRST)).toList();
    String verdict = edits.isEmpty() ? "no findings" : Wording.count(edits.size(), "finding");
    out.append("## Overt: %s\n\n".formatted(verdict));
    out.append(escaped(new Summary(report, Style.PLAIN).line())).append("\n\n");
    out.append(table(edits));
    for (Edit edit : edits.subList(0, Math.min(MOST_FINDINGS, edits.size()))) {
      out.append(finding(edit));
    }
    if (edits.size() > MOST_FINDINGS) {
      out.append("And %d more.\n\n".formatted(edits.size() - MOST_FINDINGS));
    }
    out.append(gaps(report.gaps()));
  }

  private static String table(List<Edit> edits) {
    if (edits.isEmpty()) {
      return "";
    }
    Map<String, List<Finding>> rules =
        edits.stream()
            .map(Edit::lead)
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    return "| rule | error | warning | note |\n| --- | ---: | ---: | ---: |\n"
        + rules.entrySet().stream()
            .map(each -> row(each.getKey(), each.getValue()))
            .collect(Collectors.joining())
        + "\n";
  }

  private static String row(String rule, List<Finding> findings) {
    StringBuilder row = new StringBuilder("| " + escaped(rule) + " |");
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(each -> each.severity() == severity).count();
      row.append(' ').append(count == 0 ? "" : Long.toString(count)).append(" |");
    }
    return row.append('\n').toString();
  }

  private String finding(Edit edit) {
    Finding finding = edit.lead();
    String file = base.spelled(finding.point().file());
    return "<details><summary>%s: %s (%s:%d, %s)</summary>\n\n%s\n</details>\n\n"
        .formatted(
            Wording.of(finding.severity()),
            escaped(finding.message().text()),
            escaped(file),
            finding.point().line(),
            escaped(finding.rule()),
            fenced(new PlainText(base).behind(edit)));
  }

  /** Longer than any fence inside. */
  private static String fenced(String text) {
    String visible = Visible.text(text);
    String fence = "```";
    while (visible.contains(fence)) {
      fence += "`";
    }
    return "%stext\n%s\n%s\n".formatted(fence, visible, fence);
  }

  private String gaps(List<Gap> gaps) {
    if (gaps.isEmpty()) {
      return "";
    }
    String more =
        gaps.size() > MOST_GAPS ? "- and %d more\n".formatted(gaps.size() - MOST_GAPS) : "";
    return "### Could not be read\n\n"
        + gaps.stream().limit(MOST_GAPS).map(this::gap).collect(Collectors.joining())
        + more;
  }

  private String gap(Gap gap) {
    return "- %s: %s\n".formatted(escaped(base.spelled(gap.subject())), escaped(gap.reason()));
  }

  /**
   * Text in which nothing is markup, a link or somebody's name: each mark is written as its number,
   * which stays a mark inside of elements, too.
   */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    Visible.line(text)
        .codePoints()
        .forEach(
            letter -> {
              if ("\\`*_{}[]<>#+!|&~@\"'".indexOf(letter) >= 0) {
                out.append("&#").append(letter).append(';');
              } else {
                out.appendCodePoint(letter);
              }
            });
    return out.toString();
  }
}
