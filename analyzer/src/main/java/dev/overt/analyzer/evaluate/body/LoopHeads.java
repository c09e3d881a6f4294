package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.syntax.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What held at the heads of the loops that stand in one piece of code; scratch of one body.
 *
 * <p>A loop inside another one is run again in each round of the outer loop. It then begins with
 * what held at its head the last time, joined with what holds now: what was found once need not be
 * found again, so that loops in loops cost as their depth, not as a power of it.
 */
final class LoopHeads {

  private final Map<Visit, Head> heads = new HashMap<>();
  private Map<Statement, Integer> visits = new IdentityHashMap<>();

  /**
   * One of the times that a loop is run in one round of the code around it: a finally block is run
   * once for each way into it.
   */
  private record Visit(Statement loop, int number) {

    // Statements of the same text are not the same loop.

    @Override
    public boolean equals(Object other) {
      return other instanceof Visit visit && loop == visit.loop && number == visit.number;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(loop) * 31 + number;
    }
  }

  /** The head of one loop. */
  static final class Head {

    private final LoopHeads inside = new LoopHeads();
    private Environment last;

    /** What is to be tried first where this holds before the loop. */
    Environment start(Environment before) {
      return last == null ? before : last.or(before);
    }

    void keep(Environment held) {
      last = held;
    }

    /** The loops in its body. */
    LoopHeads inside() {
      return inside;
    }
  }

  /** The code around the loops begins once more. */
  void begin() {
    visits = new IdentityHashMap<>();
  }

  /** The head of a loop that is run now. */
  Head of(Statement loop) {
    int number = visits.merge(loop, 1, Integer::sum);
    return heads.computeIfAbsent(new Visit(loop, number), visit -> new Head());
  }
}
