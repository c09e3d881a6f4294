package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code overt scan}: words into a request, a report into words. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt scan [OPTION]... [PATH]...",
    description = "Finds what blocks a thread that must not.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  clean",
      "  1  findings at or above the level of --fail-on",
      "  2  a mistake on the command line",
      "  3  no such findings, but not all could be read; with --strict, or too much",
      "     is unknown",
      "  4  a crash, which is a bug of overt"
    })
final class ScanCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private ProjectOptions options;

  @Mixin private ReportOptions reports;

  @Mixin private FindingOptions findings;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  ScanCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Settings settings = findings.over(options.settings(surroundings), surroundings);
    Optional<Path> beside = options.baseline(surroundings, settings);
    Settings used = beside.map(Settings.NONE::since).orElse(Settings.NONE).over(settings);
    Policy policy = findings.policy(used, surroundings);
    Overt.Request request = new Requesting(surroundings, options).of(used, policy);
    List<String> unwritable = reports.unwritable(surroundings);
    ScannedProject found = engine.scan(request, surroundings);
    Report report = beside.map(file -> found.report().with(used(file))).orElse(found.report());
    unwritable.addAll(reports.write(found.with(report), surroundings, options.root(surroundings)));
    if (!unwritable.isEmpty()) {
      throw new Mistake(unwritable.stream().distinct().toList());
    }
    return findings.ending(report, used).number();
  }

  private static Remark used(Path baseline) {
    return new Remark(
        baseline.toString(), 0, "is used as the baseline, as it lies beside overt.json");
  }
}
