package dev.overt.rules;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.SuspensionPoint;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A wait under a lock that others need who would not wait themselves. */
final class LockAcrossYield implements Rule {

  private static final RuleSpec SPEC =
      Pages.spec("lock-across-yield", "A wait under a lock that others need", Severity.NOTE);

  private static final Set<Effect> LONG = EnumSet.of(Effect.NETWORK, Effect.DATABASE);

  private static final Set<Effect> ENDLESS = EnumSet.of(Effect.WAIT, Effect.QUEUE);

  /** What lies further off is mostly read once: settings, and what they are made of. */
  private static final int LONGEST = 4;

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Set<String> after() {
    return Set.of("self-wait", "yield-in-callback", "pinned-yield");
  }

  @Override
  public Stream<Finding> check(Analysis analysis) {
    return Stream.of(
            during(LockAcrossYield::isLong, analysis),
            during(action -> action.effect() == Effect.SLEEP, analysis)
                .filter(LockAcrossYield::isAtHand),
            loads(analysis))
        .flatMap(Function.identity())
        .filter(finding -> finding.witness().steps().size() <= LONGEST)
        .filter(finding -> !finding.witness().occasion().isSeldom());
  }

  private static Stream<Finding> loads(Analysis analysis) {
    return analysis
        .during(ThreadKind.LOCKED, Action.Loads.class, Action.Loads::isSingle)
        .filter(Holding::isNearest)
        .map(point -> Loading.finding(SPEC, point, "while it holds " + Holding.lock(point)));
  }

  private static Stream<Finding> during(Predicate<Action.Blocks> which, Analysis analysis) {
    return analysis
        .during(ThreadKind.LOCKED, Action.Blocks.class, which)
        .filter(Holding::isNearest)
        .map(point -> Holding.finding(SPEC, point, text(point), analysis));
  }

  /** A sleep of other classes is mostly a pause before one more try, after a failure. */
  private static boolean isAtHand(Finding sleep) {
    Witness witness = sleep.witness();
    return owner(witness.sink()).equals(owner(witness.frontier()));
  }

  private static String owner(Step step) {
    return MethodId.read(step.member()).owner();
  }

  private static boolean isLong(Action.Blocks action) {
    return LONG.contains(action.effect())
        || ENDLESS.contains(action.effect()) && !action.isBounded();
  }

  private static String text(SuspensionPoint<Action.Blocks> point) {
    return "%s while it holds %s".formatted(Suspensions.wait(point), Holding.lock(point));
  }
}
