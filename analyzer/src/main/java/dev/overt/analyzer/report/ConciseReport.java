package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;

/** Prints a report as one line for each finding, as compilers do, whatever its length. */
public final class ConciseReport {

  private final BaseFolder base;

  /** Paths below the base folder are printed relative to it. */
  public ConciseReport(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Prints all findings, then the gaps, then what it comes to. */
  public void write(Report report, Appendable out) throws IOException {
    for (Edit edit : report.edits()) {
      out.append(line(edit));
    }
    for (Gap gap : report.gaps()) {
      out.append("gap: %s: %s\n".formatted(base.spelled(gap.subject()), gap.reason()));
    }
    out.append(new Summary(report, Style.PLAIN).line()).append('\n');
    out.append(new SilencersText(base).of(report));
  }

  private String line(Edit edit) {
    Finding finding = edit.lead();
    SourcePoint point = finding.point();
    String also =
        edit.rest().isEmpty()
            ? ""
            : " (and %s)".formatted(Wording.count(edit.rest().size(), "more place"));
    return "%s:%s:%s: %s: %s%s [%s]\n"
        .formatted(
            base.spelled(point.file()),
            point.line(),
            point.column(),
            Wording.of(finding.severity()),
            finding.message().text(),
            also,
            finding.rule());
  }
}
