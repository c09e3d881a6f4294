package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Settlement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a report for people, as compilers do: place, message, source line, and the witness below.
 */
public final class TextReport {

  private final BaseFolder base;

  /** Paths below the base folder are printed relative to it. */
  public TextReport(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Prints all findings, then the gaps, then one line that sums up, and what would help. */
  public void write(Report report, Appendable out) throws IOException {
    // Findings are sorted by file, so one open file is all that has to be kept.
    SourceLines source = new SourceLines(Path.of(""), List.of());
    FindingText text = new FindingText(base, Style.PLAIN);
    for (Finding finding : report.findings()) {
      Path file = base.absolute(finding.point().file());
      source = file.equals(source.file()) ? source : SourceLines.of(file);
      out.append(text.of(finding, source)).append('\n');
    }
    new GapsText(base).write(report.gaps(), out);
    for (Remark remark : report.remarks()) {
      out.append("note: %s: %s\n".formatted(place(remark), remark.text()));
    }
    out.append(summary(report)).append('\n');
    out.append(Hint.of(report.scope()));
  }

  private String place(Remark remark) {
    String file = base.spelled(remark.subject());
    return remark.line() == 0 ? file : file + ":" + remark.line();
  }

  private static String summary(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(found(report));
    parts.add("%s of %s unknown".formatted(report.scope().unknownCalls(), calls(report)));
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

  private static String found(Report report) {
    String files = Wording.count(report.scope().files(), "file");
    if (report.findings().isEmpty()) {
      return "no findings in " + files;
    }
    long guilty = report.findings().stream().map(each -> each.point().file()).distinct().count();
    return "%s in %s of %s"
        .formatted(Wording.count(report.findings().size(), "finding"), guilty, files);
  }

  private static String calls(Report report) {
    return Wording.count(report.scope().calls(), "call");
  }
}
