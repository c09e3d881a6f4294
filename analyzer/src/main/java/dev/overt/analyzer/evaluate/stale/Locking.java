package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Body;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which code may hold a lock: its own, or one of a caller. */
final class Locking {

  private final WholeProgram whole;
  private final Function<Body, Reading> readings;
  private final Map<Body, Set<Integer>> known = new HashMap<>();

  Locking(WholeProgram whole, Function<Body, Reading> readings) {
    this.whole = whole;
    this.readings = readings;
  }

  /** Whether all of a body may hold a lock. */
  boolean isHeld(Body body) {
    return Modifier.isSynchronized(body.method().flags()) || held(body).contains(-1);
  }

  /** Whether a caller of the body may hold one where it calls it. */
  boolean isHeldByCaller(Body body) {
    return whole.edges().all().stream()
        .filter(edge -> edge.isSynchronous() && edge.to().method().equals(body.method().id()))
        .anyMatch(this::isHeldAt);
  }

  private boolean isHeldAt(Edge edge) {
    return whole
        .program()
        .body(edge.site().in())
        .filter(
            caller ->
                isHeld(caller)
                    || !edge.from().method().equals(edge.to().method())
                        && held(caller).contains(edge.site().ordinal()))
        .isPresent();
  }

  /** The ordinals of what stands in a monitor; all is meant by -1: the code takes a lock. */
  private Set<Integer> held(Body body) {
    return known.computeIfAbsent(body, this::look);
  }

  private Set<Integer> look(Body body) {
    Held held = new Held(body, readings.apply(body));
    body.statements().forEach(new Walk(held)::in);
    return held.found;
  }

  private static final class Held implements Walk.Visitor {
    private final Body body;
    private final Reading reading;
    private final Set<Integer> found = new TreeSet<>();
    private final Deque<Statement> monitors = new ArrayDeque<>();

    Held(Body body, Reading reading) {
      this.body = body;
      this.reading = reading;
    }

    @Override
    public void enter(Statement statement) {
      if (statement instanceof Statement.Synchronized) {
        monitors.push(statement);
      }
    }

    @Override
    public void leave(Statement statement) {
      if (statement instanceof Statement.Synchronized) {
        monitors.pop();
      }
    }

    @Override
    public void enter(Expression expression) {
      if (!monitors.isEmpty() && expression != Expression.NONE) {
        found.add(body.ordinal(expression.node()));
      }
      if (expression instanceof Expression.Call call && reading.isTakingLock(call)) {
        found.add(-1);
      }
    }
  }
}
