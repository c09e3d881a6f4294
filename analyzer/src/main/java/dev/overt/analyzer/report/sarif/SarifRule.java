package dev.overt.analyzer.report.sarif;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.report.Json;
import dev.overt.analyzer.report.Wording;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What SARIF says of a rule: a reporting descriptor. */
final class SarifRule {

  private SarifRule() {}

  /**
   * A rule that is broken, with its whole page.
   *
   * @param weakest the weakest certainty of what is told of it
   */
  static Json broken(RuleSpec rule, Certainty weakest) {
    return kept(rule, weakest)
        .with("help", new Json().with("text", rule.manual()).with("markdown", rule.manual()));
  }

  /** A rule that is not broken; nobody opens its page. */
  static Json kept(RuleSpec rule, Certainty weakest) {
    return new Json()
        .with("id", rule.id())
        .with("name", name(rule.id()))
        .with("shortDescription", SarifPlace.message(sentence(rule.title())))
        .with("fullDescription", SarifPlace.message(firstParagraph(rule)))
        .with("defaultConfiguration", new Json().with("level", Wording.of(rule.severity())))
        .with("properties", properties(rule, weakest));
  }

  private static Json properties(RuleSpec rule, Certainty weakest) {
    return new Json()
        .withWords("tags", List.of("java", "concurrency", "blocking", "performance"))
        .with("precision", precision(weakest))
        .with("problem.severity", problem(rule.severity()));
  }

  /** No rule claims more than high: a likely finding may be wrong. */
  private static String precision(Certainty weakest) {
    return weakest.isAtLeast(Certainty.LIKELY) ? "high" : "medium";
  }

  /** Code scanning has words of its own for levels. */
  private static String problem(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : Wording.of(severity);
  }

  /** SARIF wants names in Pascal case: {@code BlockingCall}. */
  private static String name(String id) {
    return Arrays.stream(id.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** A page opens with what the rule finds; a page without prose leaves the title. */
  private static String firstParagraph(RuleSpec rule) {
    return Arrays.stream(rule.manual().split("\\R\\s*\\R"))
        .map(SarifRule::withoutHeadings)
        .filter(paragraph -> !paragraph.isBlank())
        .findFirst()
        .orElse(sentence(rule.title()));
  }

  private static String withoutHeadings(String paragraph) {
    return paragraph
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String title) {
    return title.endsWith(".") ? title : title + ".";
  }
}
