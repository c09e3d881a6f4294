package dev.overt.analyzer.report;

import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints a report as GitLab's code quality list, which a merge request shows as a difference. */
public final class GitlabReport {

  private final BaseFolder base;

  /** The base folder is the root of the repository. */
  public GitlabReport(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Prints an entry for each finding; gaps and remarks have no place in such a list. */
  public void write(Report report, Appendable out) throws IOException {
    Fingerprints fingerprints = report.fingerprints();
    Json.write(report.edits().stream().map(edit -> entry(edit, fingerprints)).toList(), out);
  }

  private Json entry(Edit edit, Fingerprints fingerprints) {
    Finding finding = edit.lead();
    return new Json()
        .with("type", "issue")
        .with("check_name", finding.rule())
        .with("description", finding.message().text())
        .with("content", new Json().with("body", new PlainText(base).behind(edit)))
        .withWords("categories", List.of("Performance", "Bug Risk"))
        .with("severity", level(finding.severity()))
        .with("fingerprint", fingerprints.of(finding).value())
        .with(
            "location",
            new Json()
                .with("path", base.spelled(finding.point().file()))
                .with("lines", new Json().with("begin", finding.point().line())));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "minor";
    };
  }
}
