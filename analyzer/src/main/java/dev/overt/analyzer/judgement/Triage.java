package dev.overt.analyzer.judgement;

import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.history.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Findings, told apart by whether somebody has to act on them. */
record Triage(List<Finding> open, List<Settled> settled) {

  /**
   * Sorts the findings that are not suppressed by baseline and changes.
   *
   * @param suppressed settled already
   */
  static Triage of(List<Finding> found, List<Settled> suppressed, Policy policy) {
    Stream<Finding> others = suppressed.stream().map(Settled::finding);
    Fingerprints fingerprints = Fingerprints.of(Stream.concat(found.stream(), others).toList());
    Set<String> known = policy.baseline().map(Baseline::fingerprints).orElse(Set.of());
    List<Finding> open = new ArrayList<>();
    List<Settled> settled = new ArrayList<>(suppressed);
    for (Finding each : found) {
      if (known.contains(fingerprints.of(each).value())) {
        settled.add(new Settled(each, Settled.How.IN_BASELINE, "", Optional.empty()));
      } else if (policy.changes().filter(changes -> !touches(each, changes)).isPresent()) {
        settled.add(new Settled(each, Settled.How.UNTOUCHED, "", Optional.empty()));
      } else {
        open.add(each);
      }
    }
    return new Triage(List.copyOf(open), List.copyOf(settled));
  }

  private static boolean touches(Finding finding, Changes changes) {
    return finding
        .evidence()
        .witnesses()
        .flatMap(witness -> witness.stops().stream())
        .map(Step::point)
        .anyMatch(point -> changes.hold(point.file(), point.line()));
  }
}
