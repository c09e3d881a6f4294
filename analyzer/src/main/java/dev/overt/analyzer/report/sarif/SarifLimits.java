package dev.overt.analyzer.report.sarif;

import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What code scanning services take of a log. GitHub rejects a run with more than 25,000 results, a
 * result with more than 10,000 locations in its flows or 1,000 of its own, a rule with more than 20
 * tags, and a log of more than 10 MB after gzip; it shows 5,000 results of a run and 1,000
 * locations of a flow. A result takes about half a kilobyte after gzip, so 10,000 fit twice over. A
 * result has one location by its form, and a related one for each place that its edit mends.
 *
 * @param results of a run
 * @param steps of a flow
 * @param related locations of a result
 */
record SarifLimits(int results, int steps, int related) {

  static final SarifLimits SERVICES = new SarifLimits(10_000, 1_000, 999);

  /** What matters most comes first. */
  private static final Comparator<Finding> MOST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::certainty)
          .thenComparing(Comparator.naturalOrder());

  /** Those that are written: of too many, what is left to act on before the rest. */
  Set<Finding> kept(List<Finding> open, List<Finding> settled) {
    Stream<Finding> byWeight = Stream.concat(open.stream().sorted(MOST), settled.stream());
    return new HashSet<>(byWeight.limit(results).toList());
  }

  /** A flow without its middle, if it is too long: where it starts and ends is what matters. */
  List<Step> kept(List<Step> flow) {
    if (flow.size() <= steps) {
      return flow;
    }
    int head = steps / 2;
    List<Step> tail = flow.subList(flow.size() - (steps - head), flow.size());
    return Stream.concat(flow.subList(0, head).stream(), tail.stream()).toList();
  }
}
