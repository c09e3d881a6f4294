package dev.overt.cli;

import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ReportFormat;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The words that say how a report is printed, and where. */
final class ReportOptions {

  private static final String REPORT = "--report";
  private static final String OUTPUT = "--output";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, sarif or github (default: ${DEFAULT-VALUE}).")
  private ReportFormat format;

  @Option(
      names = OUTPUT,
      paramLabel = "FILE",
      description = "Where the report goes (default: standard output).")
  private Path output;

  @Option(names = REPORT, paramLabel = "FORMAT=FILE", description = "One more report; repeatable.")
  private Map<ReportFormat, Path> reports = new LinkedHashMap<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never (default: ${DEFAULT-VALUE}).")
  private Color color;

  @Option(
      names = "--verbose",
      description = {
        "Show all steps and places, and tell on",
        "standard error why calls are unknown."
      })
  private boolean isVerbose;

  /**
   * Notices before a long scan that a report would have no place.
   *
   * @throws Mistake if a file can't be written
   */
  void check(Surroundings surroundings) {
    Output target = target(surroundings);
    if (output != null) {
      target.check(OUTPUT, output);
    }
    reports.values().forEach(file -> target.check(REPORT, file));
  }

  /**
   * Prints all the reports.
   *
   * @param root what paths are relative to where programs read them
   * @throws Mistake if one can't be written
   */
  void write(Report report, Surroundings surroundings, Path root) {
    Output target = target(surroundings);
    reports.forEach(
        (form, file) -> target.writeFile(REPORT, file, target.plain(report, form, root)));
    if (output == null) {
      target.write(target.text(report, format, root));
    } else {
      target.writeFile(OUTPUT, output, target.plain(report, format, root));
    }
    if (isVerbose) {
      target.writeReasons(report);
    }
  }

  private Output target(Surroundings surroundings) {
    return new Output(
        surroundings, color.style(surroundings), new Layout(surroundings.width(), isVerbose));
  }
}
