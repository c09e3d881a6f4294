package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.state.Jumps;
import dev.overt.analyzer.evaluate.state.Point;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import java.util.Optional;

/** Runs the bodies of loops until what holds at their heads no longer changes. */
final class LoopEvaluator {

  /**
   * After so many rounds what still changes may be anything. A chain of fewer variables, each set
   * to the one before it, is followed around a loop.
   */
  private static final int ROUNDS = 4;

  private final BodyState state;
  private final Conditions conditions;
  private LoopHeads heads = new LoopHeads();

  LoopEvaluator(BodyState state) {
    this.state = state;
    this.conditions = Conditions.in(state);
  }

  /**
   * Runs a loop, which is left when the condition fails, or by a jump.
   *
   * @return what holds at the end of its body each time, if no jump leaves it
   */
  Optional<Environment> loop(Statement loop, Expression condition, Runnable body) {
    LoopHeads outer = heads;
    LoopHeads.Head head = outer.of(loop);
    Point before = state.point();
    heads = head.inside();
    Environment held = head.start(before.locals());
    Jumps jumps = round(before.with(held), body);
    Environment end = state.locals();
    Environment next = held.or(end);
    for (int i = 1; !next.isSameAs(held); i++) {
      held = i < ROUNDS ? next : held.widened(next);
      jumps = round(before.with(held), body);
      end = state.locals();
      next = held.or(end);
    }
    head.keep(held);
    heads = outer;
    state.goOn(before.with(next));
    conditions.assume(condition, false);
    if (!jumps.isNone()) {
      state.goOn(before.with(jumps.or(state.locals())));
      return Optional.empty();
    }
    return Optional.of(end);
  }

  private Jumps round(Point start, Runnable body) {
    heads.begin();
    state.goOn(start.copy());
    return state.jumpsOf(body);
  }
}
