package dev.overt.cli;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.config.Level;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.rule.RuleSpec;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The words that say which findings count. */
final class FindingOptions {

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "RULE",
      description = "Only these rules, with commas between; see 'overt rules'.")
  private List<String> rules = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "Known findings, which do not count; see 'overt baseline'",
        "(default: overt-baseline.json beside overt.json)."
      })
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
    Settings.Findings findings =
        new Settings.Findings(
            levels(file),
            Optional.ofNullable(certainty),
            Optional.ofNullable(failOn),
            Optional.ofNullable(baseline).map(surroundings::resolved),
            List.of());
    Settings told = new Settings(Settings.NONE.sources(), findings, Settings.NONE.knowledge());
    return told.over(file);
  }

  /** Rules that are not named are off, if any is named; those that are named are not. */
  private Map<String, Level> levels(Settings file) {
    List<RuleSpec> all = RulesCommand.all();
    rules.forEach(rule -> check(rule, all.stream().map(RuleSpec::id).toList()));
    Map<String, Level> levels = new HashMap<>();
    for (RuleSpec each : rules.isEmpty() ? List.<RuleSpec>of() : all) {
      if (!rules.contains(each.id())) {
        levels.put(each.id(), Level.OFF);
      } else if (file.findings().rules().get(each.id()) == Level.OFF) {
        levels.put(each.id(), Level.valueOf(each.severity().name()));
      }
    }
    return levels;
  }

  private static void check(String rule, List<String> known) {
    if (!known.contains(rule)) {
      String question = Nearest.question(rule, known);
      throw new Mistake(
          "--rules: there is no rule '%s'%s"
              .formatted(rule, question.isEmpty() ? "; see 'overt rules'" : question));
    }
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
