package dev.overt.cli;

import dev.overt.analyzer.report.JsonReport;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.SarifReport;
import dev.overt.analyzer.report.TextReport;
import java.io.IOException;

/** What a report is printed as. */
enum Format {
  TEXT,
  JSON,
  SARIF;

  void write(Report report, Surroundings surroundings, Appendable out) throws IOException {
    switch (this) {
      case TEXT -> new TextReport(surroundings.folder()).write(report, out);
      case JSON -> new JsonReport(surroundings.folder(), Version.current()).write(report, out);
      case SARIF -> new SarifReport(surroundings.folder(), Version.current()).write(report, out);
    }
  }
}
