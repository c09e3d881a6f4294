package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which calls are made on the object at hand. */
final class OwnCalls {

  private final Program program;
  private final Map<MethodId, Set<Integer>> known = new HashMap<>();

  OwnCalls(Program program) {
    this.program = program;
  }

  /** Whether an edge stays in the object: it is a call on it, or runs a function written in it. */
  boolean isOnThis(Edge edge) {
    return edge.how() == Edge.How.INLINE
        || edge.how() == Edge.How.IMPLIED
        || known.computeIfAbsent(edge.site().in(), this::onThis).contains(edge.site().ordinal());
  }

  private Set<Integer> onThis(MethodId method) {
    Set<Integer> found = new HashSet<>();
    program.body(method).ifPresent(body -> look(body, found));
    return found;
  }

  private static void look(Body body, Set<Integer> found) {
    Walk walk =
        new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Expression expression) {
                if (expression instanceof Expression.Call call && isOnThis(call)) {
                  found.add(body.ordinal(call.node()));
                }
              }
            });
    body.statements().forEach(walk::in);
  }

  private static boolean isOnThis(Expression.Call call) {
    return call.receiver() instanceof Expression.None
        || call.receiver() instanceof Expression.This
        || call.receiver() instanceof Expression.Super;
  }
}
