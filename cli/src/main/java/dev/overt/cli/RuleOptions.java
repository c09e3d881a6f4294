package dev.overt.cli;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.config.Level;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.rule.RuleSpec;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The words that say which findings are told, however they are told. */
final class RuleOptions {

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
      names = "--certainty",
      paramLabel = "DEGREE",
      description = "Report what is certain, likely or possible (default: likely).")
  private Certainty certainty;

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
            Optional.empty(),
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
}
