package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;

/** Prints a report as commands of GitHub's workflow log, which shows them beside the lines. */
public final class GithubReport {

  private final BaseFolder base;

  /** The base folder is the root of the repository. */
  public GithubReport(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Prints a command for each finding, gap and remark, and then what it comes to. */
  public void write(Report report, Appendable out) throws IOException {
    for (Edit edit : report.edits()) {
      out.append(finding(edit));
    }
    for (Gap gap : report.gaps()) {
      String place = "title=" + property("Overt: incomplete");
      out.append(command("warning", place, base.spelled(gap.subject()) + ": " + gap.reason()));
    }
    for (Remark remark : report.remarks()) {
      out.append(remark(remark));
    }
    out.append(new Summary(report, Style.PLAIN).text());
    out.append(new SilencersText(base).of(report));
  }

  private String finding(Edit edit) {
    Finding finding = edit.lead();
    SourcePoint point = finding.point();
    String place =
        "file=%s,line=%d,col=%d,title=%s"
            .formatted(
                property(base.spelled(point.file())),
                point.line(),
                point.column(),
                property("Overt: " + finding.rule()));
    return command(level(finding.severity()), place, new PlainText(base).of(edit));
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "notice" : Wording.of(severity);
  }

  private String remark(Remark remark) {
    String file = "file=" + property(base.spelled(remark.subject()));
    String place = remark.line() == 0 ? file : file + ",line=" + remark.line();
    return command("notice", place, remark.text());
  }

  private static String command(String name, String properties, String text) {
    return "::%s %s::%s\n".formatted(name, properties, escaped(text));
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
