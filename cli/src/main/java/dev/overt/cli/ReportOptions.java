package dev.overt.cli;

import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.ReportFormat;
import dev.overt.analyzer.report.ScannedProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The words that say how a report is printed, and where. */
final class ReportOptions {

  private static final String REPORT = "--report";
  private static final String OUTPUT = "--output";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text, concise, html, markdown, json, sarif,",
        "github, gitlab, checkstyle or junit",
        "(default: ${DEFAULT-VALUE})."
      })
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

  @Option(names = "--statistics", description = "Print how often each rule is broken, no finding.")
  private boolean isCounted;

  @Option(names = "--quiet", description = "Print findings and what could not be read, no more.")
  private boolean isQuiet;

  @Option(
      names = "--verbose",
      description = {
        "Show all steps and places, and tell on",
        "standard error why calls are unknown."
      })
  private boolean isVerbose;

  /** Says before a long scan which reports would have no place; the scan goes on. */
  List<String> unwritable(Surroundings surroundings) {
    Output target = target(surroundings);
    List<String> mistakes = new ArrayList<>();
    if (output != null) {
      target.mistake(OUTPUT, output).ifPresent(mistakes::add);
    }
    reports.values().forEach(file -> target.mistake(REPORT, file).ifPresent(mistakes::add));
    return mistakes;
  }

  /**
   * Prints all the reports; what has no place of its own goes to standard output.
   *
   * @param root what paths are relative to where programs read them
   * @return what is wrong with the files that can't be written
   */
  List<String> write(ScannedProject project, Surroundings surroundings, Path root) {
    Output target = target(surroundings);
    List<String> mistakes = new ArrayList<>();
    reports.forEach(
        (form, file) ->
            target
                .tryFile(REPORT, file, target.plain(project, form, root))
                .ifPresent(mistakes::add));
    Optional<String> mistake = console(project, target, root);
    mistake.ifPresent(mistakes::add);
    if (output == null || mistake.isPresent()) {
      target.write(target.text(project, shown(), root));
    }
    if (isVerbose) {
      target.writeReasons(project.report());
    }
    return mistakes;
  }

  private Optional<String> console(ScannedProject project, Output target, Path root) {
    return Optional.ofNullable(output)
        .flatMap(file -> target.tryFile(OUTPUT, file, target.plain(project, shown(), root)));
  }

  private ReportFormat shown() {
    return isCounted ? ReportFormat.STATISTICS : format;
  }

  private Output target(Surroundings surroundings) {
    Layout.Detail usual = isQuiet ? Layout.Detail.QUIET : Layout.Detail.USUAL;
    Layout.Detail detail = isVerbose ? Layout.Detail.WHOLE : usual;
    return new Output(
        surroundings, color.style(surroundings), new Layout(surroundings.width(), detail));
  }
}
