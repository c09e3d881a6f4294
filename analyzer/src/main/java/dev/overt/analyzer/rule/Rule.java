package dev.overt.analyzer.rule;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.finding.Finding;
import java.util.Set;
import java.util.stream.Stream;

/** One question to the analysis, and the words for its answers. */
public interface Rule {

  RuleSpec spec();

  /** The ids of rules that tell the same faults better: what they tell of is not told once more. */
  default Set<String> after() {
    return Set.of();
  }

  /** What breaks this rule; order and repetitions do not matter. */
  Stream<Finding> check(Analysis analysis);
}
