package dev.overt.analyzer.judgement;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One fault, one finding: where several rules speak of one line, the one that tells most of it
 * counts.
 */
final class Precedence {

  private Precedence() {}

  /** What is left of findings when no rule tells what one before it has told. */
  static List<Finding> of(List<Rule> rules, List<Finding> findings) {
    Map<String, Set<String>> after =
        rules.stream().collect(Collectors.toMap(rule -> rule.spec().id(), Rule::after));
    Map<String, Set<String>> told = new HashMap<>();
    for (Finding finding : findings) {
      told.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).add(line(finding.point()));
    }
    return findings.stream().filter(finding -> !isTold(finding, after, told)).toList();
  }

  private static boolean isTold(
      Finding finding, Map<String, Set<String>> after, Map<String, Set<String>> told) {
    return after.get(finding.rule()).stream()
        .map(rule -> told.getOrDefault(rule, Set.of()))
        .filter(lines -> !lines.isEmpty())
        .anyMatch(
            lines ->
                finding.witness().steps().stream()
                    .anyMatch(step -> lines.contains(line(step.point()))));
  }

  private static String line(SourcePoint point) {
    return point.file() + ":" + point.line();
  }
}
