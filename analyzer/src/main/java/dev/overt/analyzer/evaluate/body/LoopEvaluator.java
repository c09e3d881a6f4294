package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.state.Jumps;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;

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
    this.conditions = new Conditions(state);
  }

  /** Runs a loop, which is left when the condition fails, or by a jump. */
  void loop(Statement loop, Expression condition, Runnable body) {
    LoopHeads outer = heads;
    LoopHeads.Head head = outer.of(loop);
    Place place = state.place();
    heads = head.inside();
    Environment held = head.start(state.locals());
    Jumps jumps = round(held, body);
    Environment next = held.or(state.locals());
    for (int i = 1; !next.isSameAs(held); i++) {
      held = i < ROUNDS ? next : held.widened(next);
      jumps = round(held, body);
      next = held.or(state.locals());
    }
    head.keep(held);
    heads = outer;
    state.locals(next);
    state.place(place);
    conditions.assume(condition, false);
    if (!jumps.isNone()) {
      state.locals(jumps.or(state.locals()));
      state.place(place);
    }
  }

  private Jumps round(Environment start, Runnable body) {
    heads.begin();
    return once(start, body);
  }

  /** Runs code that may be left; the answer is how, and the locals are joined. */
  Jumps once(Environment start, Runnable code) {
    Jumps outer = state.jumps();
    Jumps jumps = new Jumps();
    state.jumps(jumps);
    state.locals(start.copy());
    code.run();
    state.locals(jumps.or(state.locals()));
    state.jumps(outer);
    return jumps;
  }
}
