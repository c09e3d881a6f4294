package dev.overt.analyzer.rule;

import dev.overt.analyzer.finding.Severity;

/**
 * What is said of a rule.
 *
 * @param id names the offence, so that "suppress blocking-call" reads well; never changes
 * @param title one line
 * @param severity of its findings, unless the project says otherwise
 * @param page what it finds, why it matters, example, instead, how to silence it; Markdown
 */
public record RuleSpec(String id, String title, Severity severity, String page) {

  /** The page as people read it: the markers that tests read become plain comments. */
  public String manual() {
    return page.replaceAll("// @expect ([\\w-]+).*", "// $1")
        .replaceAll(" *// @step .*", "")
        .replaceAll("// @clean [\\w-]+: ", "// fine: ")
        .replaceAll("// @(?:missed|false-alarm) [\\w-]+: ", "// ");
  }
}
