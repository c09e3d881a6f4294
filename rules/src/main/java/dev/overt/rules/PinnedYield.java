package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A wait of a virtual thread that cannot leave its carrier meanwhile. */
final class PinnedYield implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec(
          "pinned-yield", "A wait of a virtual thread that keeps its carrier", Severity.WARNING);

  /** The first release with virtual threads, and the first on which monitors do not keep them. */
  private static final int FIRST = 21;

  private static final int FREE = 24;

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Set<String> after() {
    return Set.of("self-wait", "yield-in-callback");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Stream.concat(
        during(ThreadKind.STUCK, analysis)
            .map(point -> Holding.finding(SPEC, point, inInitializer(point), analysis)),
        inMonitors(analysis));
  }

  private static Stream<SuspensionPoint<Action.Blocks>> during(ThreadKind kind, Analysis analysis) {
    return analysis
        .during(kind, Action.Blocks.class, action -> action.effect().parks())
        .filter(Holding::isNearest);
  }

  /** On a release that is not known one is told for all. */
  private static Stream<Finding> inMonitors(Analysis analysis) {
    int runtime = analysis.runtime().orElse(0);
    if (runtime >= FREE) {
      return Stream.of();
    }
    List<Finding> found =
        during(ThreadKind.PINNED, analysis)
            .map(point -> Holding.finding(SPEC, point, inMonitor(point), analysis))
            .sorted()
            .toList();
    return runtime >= FIRST
        ? found.stream()
        : found.stream().limit(1).map(finding -> finding.as(Severity.NOTE));
  }

  private static String inMonitor(SuspensionPoint<Action.Blocks> point) {
    return "%s while it holds the monitor %s: before JDK 24 a virtual thread keeps its carrier there"
        .formatted(Suspensions.wait(point), Holding.lock(point));
  }

  private static String inInitializer(SuspensionPoint<Action.Blocks> point) {
    return "%s in a class initializer, where a virtual thread keeps its carrier"
        .formatted(Suspensions.wait(point));
  }
}
