package dev.overt.analyzer.report;

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

  /** Prints a report. */
  public void write(Report report, ReportFormat format, Appendable to) throws IOException {
    Appendable out = CleanText.to(to, style);
    switch (format) {
      case TEXT -> new TextReport(base, style, layout).write(report, out);
      case JSON -> new JsonReport(base, version).write(report, out);
      case SARIF -> new SarifReport(base, version).write(report, out);
      case GITHUB -> new GithubReport(base).write(report, out);
      case CONCISE -> new ConciseReport(base).write(report, out);
      case STATISTICS -> StatisticsReport.write(report, out);
    }
  }
}
