package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.List;

/**
 * What one scan has to say.
 *
 * @param findings sorted
 * @param gaps sorted; if there are any, the scan is incomplete
 * @param rules that were asked, sorted by id
 * @param scope how much was read, and what stayed unknown
 */
public record Report(List<Finding> findings, List<Gap> gaps, List<RuleSpec> rules, Scope scope) {

  /**
   * How much was looked at.
   *
   * @param files parsed
   * @param calls in them
   * @param unknownCalls of which the target could not be told
   * @param libraries jars and class folders of the class path
   * @param reasons why calls are unknown, the commonest first
   */
  public record Scope(int files, int calls, int unknownCalls, int libraries, List<Reason> reasons) {
    public Scope {
      reasons = List.copyOf(reasons);
    }

    /** Whether so much is unknown that a class path, of which there is none, would help. */
    boolean hasMissedLibraries() {
      return libraries == 0 && unknownCalls * 20L > calls;
    }
  }

  /** Why so many calls are unknown. */
  public record Reason(String text, int calls) {}

  public Report {
    findings = findings.stream().sorted().toList();
    gaps = gaps.stream().sorted().toList();
    rules = List.copyOf(rules);
  }
}
