package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.report.Report;
import java.nio.file.Path;
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
      "  3  no such findings, but not all could be read",
      "  4  a crash, which is a bug of overt"
    })
final class ScanCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private ProjectOptions options;

  @Mixin private ReportOptions reports;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Known findings, which do not count; see 'overt baseline'.")
  private Path baseline;

  @Option(
      names = "--since",
      paramLabel = "REF",
      description = "Only findings that pass a line changed since this git ref.")
  private String since;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "error, warning, note or never (default: warning).")
  private FailOn failOn;

  @Option(
      names = "--certainty",
      paramLabel = "DEGREE",
      description = "Report what is certain, likely or possible (default: likely).")
  private Certainty certainty;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  ScanCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Settings settings = words().over(options.settings(surroundings));
    Policy policy = new PolicyOptions(surroundings, Optional.ofNullable(since)).policy(settings);
    Overt.Request request = new Requesting(surroundings, options).of(settings, policy);
    reports.check(surroundings);
    Report report = engine.scan(request, surroundings);
    reports.write(report, surroundings, options.root(surroundings));
    return ExitCode.of(report, settings.findings().failOn().orElse(FailOn.STANDARD)).number();
  }

  private Settings words() {
    Settings.Findings findings =
        Settings.Findings.told(
            Optional.ofNullable(certainty),
            Optional.ofNullable(failOn),
            Optional.ofNullable(baseline).map(surroundings::resolved));
    return new Settings(Settings.NONE.sources(), findings, Settings.NONE.knowledge());
  }
}
