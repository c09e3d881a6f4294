package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Input, output or a wait in code that is run while others wait for its end. */
final class YieldInCallback implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec(
          "yield-in-callback", "A wait in a function that keeps others waiting", Severity.NOTE);

  /** What takes long; to print a line, or to take a lock, mostly does not. */
  private static final Set<Effect> LONG =
      EnumSet.of(
          Effect.NETWORK,
          Effect.DATABASE,
          Effect.DISK,
          Effect.DNS,
          Effect.PROCESS,
          Effect.SLEEP,
          Effect.WAIT,
          Effect.QUEUE,
          Effect.ROOM);

  /** Who compares files may ask for their dates. */
  private static final Set<Effect> LONG_TO_COMPARE =
      EnumSet.of(Effect.NETWORK, Effect.DATABASE, Effect.DNS, Effect.SLEEP, Effect.WAIT);

  /** A class may read its resources, and the name of its machine. */
  private static final Set<Effect> LONG_TO_INITIALIZE =
      EnumSet.of(Effect.NETWORK, Effect.DATABASE, Effect.SLEEP, Effect.WAIT);

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Set<String> after() {
    return Set.of("self-wait");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Stream.of(
            during(ThreadKind.HOLDING, LONG, analysis),
            during(ThreadKind.COMPARING, LONG_TO_COMPARE, analysis),
            during(ThreadKind.INITIALIZING, LONG_TO_INITIALIZE, analysis))
        .flatMap(Function.identity())
        .filter(YieldInCallback::isNearest)
        .map(point -> Suspensions.finding(SPEC, point, analysis));
  }

  /**
   * What else a function waits for is counted there, not told once more where it stands; what is
   * seldom done is worth no note, unless it is a class that is initialized.
   */
  private static boolean isNearest(SuspensionPoint<Action.Blocks> point) {
    return point.at().equals(point.witness().frontier())
        && (!point.witness().occasion().isSeldom()
            || point.thread().kind() == ThreadKind.INITIALIZING);
  }

  private static Stream<SuspensionPoint<Action.Blocks>> during(
      ThreadKind kind, Set<Effect> effects, Analysis analysis) {
    return analysis.during(kind, Action.Blocks.class, action -> effects.contains(action.effect()));
  }
}
