package dev.overt.analyzer.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings that one edit mends: they lack one boundary, or they lead to one call that must go.
 *
 * @param lead the one that is told: the gravest, surest and shortest
 * @param rest the others, sorted
 */
public record Edit(Finding lead, List<Finding> rest) implements Comparable<Edit> {

  private static final Comparator<Finding> TELLING =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::certainty)
          .thenComparing(finding -> finding.witness().stops().size())
          .thenComparing(Comparator.naturalOrder());

  public Edit {
    rest = rest.stream().sorted().toList();
  }

  /**
   * The edit that mends all of these.
   *
   * @param findings at least one
   */
  static Edit of(List<Finding> findings) {
    Finding lead = findings.stream().min(TELLING).orElseThrow();
    return new Edit(lead, findings.stream().filter(each -> !each.equals(lead)).toList());
  }

  /** All that it mends, the lead first. */
  public Stream<Finding> all() {
    return Stream.concat(Stream.of(lead), rest.stream());
  }

  @Override
  public int compareTo(Edit other) {
    return lead.compareTo(other.lead);
  }
}
