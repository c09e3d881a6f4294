package dev.overt.maven;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.TextReport;
import dev.overt.analyzer.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What a scan means for the build: lines of its log, files, and whether it goes on. */
record Outcome(Scan scan, Log log) {

  /** Writes the report files, and tells in the log what was found. */
  Outcome reported(Path folder) throws MojoExecutionException {
    new ReportFiles(folder).write(scan);
    tell();
    return this;
  }

  private TextReport text() {
    return new TextReport(scan.base(), Style.PLAIN, Layout.USUAL);
  }

  private void tell() {
    TextReport text = text();
    Report report = scan.report();
    for (Edit edit : report.edits()) {
      String told = text.edit(edit).stripTrailing();
      switch (edit.lead().severity()) {
        case ERROR -> log.error(told);
        case WARNING -> log.warn(told);
        case NOTE -> log.info(told);
      }
    }
    for (Gap gap : report.gaps()) {
      log.warn(text.gap(gap).stripTrailing());
    }
    for (Remark remark : report.remarks()) {
      log.warn(text.remark(remark).stripTrailing());
    }
    log.info("Overt: " + text.total(report));
    text.silencers(report).lines().forEach(line -> log.info("Overt: " + line));
  }

  /**
   * Whether the build goes on.
   *
   * @throws MojoFailureException if there are findings that are grave enough
   */
  void judged() throws MojoFailureException {
    FailOn level = scan.settings().findings().failOn().orElse(FailOn.STANDARD);
    if (level.isReachedBy(scan.report().findings())) {
      throw new MojoFailureException(
          "Overt: %s; some are at or above the level that fails the build"
              .formatted(text().total(scan.report())));
    }
  }

  /** Writes what was found to a baseline file. */
  void kept(Path file) throws MojoExecutionException {
    Report report = scan.report();
    Baseline baseline = Baseline.of(report.findings(), report.fingerprints());
    try {
      WholeFile.write(file, baseline::write);
    } catch (IOException failure) {
      throw new MojoExecutionException("baselineFile: cannot write file: " + file);
    }
    log.info("Overt: %d findings are in %s".formatted(baseline.entries().size(), file));
  }
}
