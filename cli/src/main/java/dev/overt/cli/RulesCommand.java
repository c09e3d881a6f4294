package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.report.RulesJson;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code overt rules}: what is looked for. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the rules; 'overt explain RULE' tells more of one.")
final class RulesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  RulesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Override
  public Integer call() {
    Output output = new Output(surroundings, Style.PLAIN);
    switch (format) {
      case TEXT -> output.write(RulesCommand::print);
      case JSON -> output.write(out -> RulesJson.write(all(), out));
    }
    return ExitCode.CLEAN.number();
  }

  /** All there are, sorted by id. */
  static List<RuleSpec> all() {
    return Extensions.rules().stream()
        .map(Rule::spec)
        .sorted(Comparator.comparing(RuleSpec::id))
        .toList();
  }

  private static void print(Appendable out) throws IOException {
    int width = all().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleSpec rule : all()) {
      String gap = " ".repeat(width - rule.id().length());
      String severity = rule.severity().name().toLowerCase(Locale.ROOT);
      out.append("%s%s  %-7s  %s\n".formatted(rule.id(), gap, severity, rule.title()));
    }
  }
}
