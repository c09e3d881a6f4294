package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.stream.Stream;

/** A load of what a mapper left in the database, on a thread that must not block. */
final class LazyLoad implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("lazy-load", "A lazy load on a thread that must not block", Severity.WARNING);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Stream.concat(
        Loading.onThreads(analysis).map(LazyLoad::onThread),
        Loading.inPromises(analysis).map(LazyLoad::inPromise));
  }

  private static Finding onThread(SuspensionPoint<Action.Loads> point) {
    return Loading.finding(SPEC, point, "on the " + point.thread().label());
  }

  private static Finding inPromise(SuspensionPoint<Action.Loads> point) {
    String member = Suspensions.shortName(point.witness().frontier().member());
    return Loading.finding(SPEC, point, "in %s, which promises not to block".formatted(member));
  }
}
