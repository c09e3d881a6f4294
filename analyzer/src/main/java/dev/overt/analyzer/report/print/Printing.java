package dev.overt.analyzer.report.print;

import dev.overt.analyzer.report.CheckstyleReport;
import dev.overt.analyzer.report.CleanText;
import dev.overt.analyzer.report.ConciseReport;
import dev.overt.analyzer.report.GithubReport;
import dev.overt.analyzer.report.GitlabReport;
import dev.overt.analyzer.report.JsonReport;
import dev.overt.analyzer.report.JunitReport;
import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.MarkdownReport;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ReportFormat;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.report.StatisticsReport;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.TextReport;
import dev.overt.analyzer.report.html.HtmlReport;
import dev.overt.analyzer.report.sarif.SarifReport;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How reports are printed, whatever their format.
 *
 * @param base paths below it are printed relative to it
 * @param version of the tool
 * @param style of texts
 * @param layout of texts
 */
public record Printing(Path base, String version, Style style, Layout layout) {

  /** Prints the report of a project. */
  public void write(ScannedProject project, ReportFormat format, Appendable to) throws IOException {
    Appendable out =
        format == ReportFormat.GITHUB ? CleanText.ofCommands(to, style) : CleanText.to(to, style);
    Report report = project.report();
    switch (format) {
      case TEXT -> new TextReport(base, style, layout).write(report, out);
      case JSON -> new JsonReport(base, version).write(report, out);
      case SARIF -> new SarifReport(base, version).write(project, out);
      case GITHUB -> new GithubReport(base).write(report, out);
      case GITLAB -> new GitlabReport(base).write(report, out);
      case CHECKSTYLE -> new CheckstyleReport(base).write(report, out);
      case JUNIT -> new JunitReport(base).write(report, out);
      case MARKDOWN -> new MarkdownReport(base).write(report, out);
      case HTML -> new HtmlReport(base, version).write(project, out);
      case CONCISE -> new ConciseReport(base).write(report, out);
      case STATISTICS -> StatisticsReport.write(report, out);
    }
  }
}
