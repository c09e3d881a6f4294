package dev.overt.analyzer.report.sarif;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.report.BaseFolder;
import dev.overt.analyzer.report.Json;
import dev.overt.analyzer.report.Report;
import java.util.List;
import java.util.stream.Stream;

/** What SARIF says of a scan beside its results: what was not read, what is remarkable. */
record SarifInvocation(BaseFolder base) {

  /**
   * One scan.
   *
   * @param cut what the log leaves out, in sentences
   */
  Json of(Report report, List<String> cut) {
    Stream<Json> gaps = report.gaps().stream().map(this::notification);
    Stream<Json> remarks = report.remarks().stream().map(this::notification);
    Stream<Json> rest = cut.stream().map(text -> notification("warning", text));
    return new Json()
        .with("executionSuccessful", true)
        .with(
            "toolExecutionNotifications",
            Stream.of(gaps, remarks, rest).flatMap(all -> all).toList());
  }

  private Json notification(Gap gap) {
    Json said = notification("warning", base.spelled(gap.subject()) + ": " + gap.reason() + ".");
    // Other gaps are of class files and of libraries, which no one opens in an editor.
    return gap.subject().endsWith(".java")
        ? base.path(gap.subject())
            .map(file -> said.with("locations", List.of(new SarifPlace(base).of(file))))
            .orElse(said)
        : said;
  }

  private Json notification(Remark remark) {
    Json said = notification("note", remark.text() + ".");
    return base.path(remark.subject())
        .map(file -> said.with("locations", List.of(new SarifPlace(base).of(file, remark.line()))))
        .orElse(said);
  }

  private static Json notification(String level, String text) {
    return new Json().with("level", level).with("message", SarifPlace.message(text));
  }
}
