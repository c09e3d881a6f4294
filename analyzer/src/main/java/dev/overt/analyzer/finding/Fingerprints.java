package dev.overt.analyzer.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fingerprints of all findings of one scan, no two of them alike. */
public final class Fingerprints {

  private final Map<Finding, Fingerprint> byFinding;

  private Fingerprints(Map<Finding, Fingerprint> byFinding) {
    this.byFinding = byFinding;
  }

  /**
   * Counts findings that are named alike in their order in the file, so their sorting does not
   * matter.
   */
  public static Fingerprints of(List<Finding> findings) {
    Map<List<String>, Integer> seen = new HashMap<>();
    Map<Finding, Fingerprint> found = new HashMap<>();
    findings.stream()
        .distinct()
        .sorted()
        .forEach(
            finding ->
                found.put(
                    finding, Fingerprint.of(finding, seen.merge(name(finding), 1, Integer::sum))));
    return new Fingerprints(Map.copyOf(found));
  }

  /**
   * The fingerprint of one of them.
   *
   * @throws IllegalArgumentException if the finding is none of them
   */
  public Fingerprint of(Finding finding) {
    Fingerprint found = byFinding.get(finding);
    if (found == null) {
      throw new IllegalArgumentException("not a finding of this scan: " + finding);
    }
    return found;
  }

  private static List<String> name(Finding finding) {
    return List.of(finding.rule(), finding.at().member(), finding.at().called());
  }
}
