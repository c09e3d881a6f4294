package dev.overt.cli;

import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The words that say which findings count. */
final class FindingOptions {

  @Mixin private RuleOptions rules;

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
      names = "--strict",
      description = {
        "Without findings, end with exit code 3",
        "if more than 15 %% of the calls are unknown."
      })
  private boolean isStrict;

  /** How the run ends. */
  ExitCode ending(Report report, Settings settings) {
    ExitCode usual = ExitCode.of(report, settings.findings().failOn().orElse(FailOn.STANDARD));
    boolean isDoubted = isStrict && report.scope().isDoubtful();
    return usual == ExitCode.CLEAN && isDoubted ? ExitCode.INCOMPLETE : usual;
  }

  /**
   * What the words say, over what the settings file says.
   *
   * @throws Mistake if a rule does not exist
   */
  Settings over(Settings file, Surroundings surroundings) {
    Settings.Findings ending =
        new Settings.Findings(
            Map.of(), Optional.empty(), Optional.ofNullable(failOn), Optional.empty(), List.of());
    return new Settings(Settings.NONE.sources(), ending, Settings.NONE.knowledge())
        .over(rules.over(file, surroundings));
  }

  /**
   * Which findings count.
   *
   * @throws Mistake if the baseline can't be read, or the state of git is not known
   */
  Policy policy(Settings settings, Surroundings surroundings) {
    return new PolicyOptions(surroundings, Optional.ofNullable(since)).policy(settings);
  }
}
