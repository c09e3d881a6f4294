package dev.overt.analyzer.report;

import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.util.List;

/** Prints rules for programs. */
public final class RulesJson {

  private static final int FORM = 1;

  private RulesJson() {}

  /** Prints all that is said of the rules, their pages in Markdown. */
  public static void write(List<RuleSpec> rules, Appendable out) throws IOException {
    new Json()
        .with("form", FORM)
        .with("rules", rules.stream().map(RulesJson::rule).toList())
        .write(out);
  }

  private static Json rule(RuleSpec rule) {
    return new Json()
        .with("id", rule.id())
        .with("title", rule.title())
        .with("severity", Wording.of(rule.severity()))
        .with("page", rule.manual());
  }
}
