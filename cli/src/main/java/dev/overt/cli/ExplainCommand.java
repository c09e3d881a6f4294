package dev.overt.cli;

import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.report.PageText;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code overt explain}: the page of a rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Explains a rule: why it matters, and what to write instead.")
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "RULE", description = "Its id; 'overt rules' lists them.")
  private String id;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<RuleSpec> rules = RulesCommand.all();
    RuleSpec asked =
        rules.stream()
            .filter(rule -> rule.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Mistake(unknown(rules)));
    Style style = Color.AUTO.style(surroundings);
    String page =
        style == Style.PLAIN
            ? asked.manual()
            : PageText.of(asked.manual(), style, surroundings.width());
    new Output(surroundings, style).write(out -> out.append(page));
    return ExitCode.CLEAN.number();
  }

  private String unknown(List<RuleSpec> rules) {
    String question = Nearest.question(id, rules.stream().map(RuleSpec::id).toList());
    return "<RULE>: there is no rule '%s'%s"
        .formatted(id, question.isEmpty() ? "; see 'overt rules'" : question);
  }
}
