package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints a report as Checkstyle's XML: an element for each file, and in it one for each finding.
 */
public final class CheckstyleReport {

  private final BaseFolder base;

  /** Paths below the base folder are written relative to it. */
  public CheckstyleReport(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Prints the findings, then the gaps as findings of their files. */
  public void write(Report report, Appendable out) throws IOException {
    Map<String, List<Xml>> files = new LinkedHashMap<>();
    for (Edit edit : report.edits()) {
      add(base.spelled(edit.lead().point().file()), error(edit.lead()), files);
    }
    for (Gap gap : report.gaps()) {
      add(base.spelled(gap.subject()), error(gap), files);
    }
    List<Xml> elements = new ArrayList<>();
    files.forEach((file, errors) -> elements.add(Xml.of("file").with("name", file).add(errors)));
    Xml.of("checkstyle").with("version", "10.0").add(elements).write(out);
  }

  private static void add(String file, Xml error, Map<String, List<Xml>> files) {
    files.computeIfAbsent(file, name -> new ArrayList<>()).add(error);
  }

  private static Xml error(Finding finding) {
    String instead = finding.message().instead();
    String advice = instead.isEmpty() ? "" : "; instead: " + instead;
    return Xml.of("error")
        .with("line", finding.point().line())
        .with("column", finding.point().column())
        .with("severity", level(finding.severity()))
        .with("message", finding.message().text() + advice)
        .with("source", "overt." + finding.rule());
  }

  private static Xml error(Gap gap) {
    return Xml.of("error")
        .with("line", 1)
        .with("severity", "warning")
        .with("message", "incomplete: " + gap.reason())
        .with("source", "overt.gap");
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "info" : Wording.of(severity);
  }
}
