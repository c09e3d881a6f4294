package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** The nodes that a monitor is held around: not those of functions, which run where they run. */
final class Monitors implements Walk.Visitor {

  private final IntUnaryOperator ordinals;
  private final SortedSet<Integer> found = new TreeSet<>();
  private int depth;

  private Monitors(IntUnaryOperator ordinals) {
    this.ordinals = ordinals;
  }

  /** The ordinals of the nodes of some statements. */
  static SortedSet<Integer> ordinals(List<? extends Statement> statements, IntUnaryOperator to) {
    Monitors monitors = new Monitors(to);
    Walk walk = new Walk(monitors);
    statements.forEach(walk::in);
    return monitors.found;
  }

  @Override
  public void enter(Expression expression) {
    if (depth == 0 && expression != Expression.NONE) {
      found.add(ordinals.applyAsInt(expression.node()));
    }
    depth += isFunction(expression) ? 1 : 0;
  }

  @Override
  public void leave(Expression expression) {
    depth -= isFunction(expression) ? 1 : 0;
  }

  @Override
  public void enter(Statement statement) {
    if (depth == 0 && statement.node() >= 0) {
      found.add(ordinals.applyAsInt(statement.node()));
    }
  }

  private static boolean isFunction(Expression expression) {
    return expression instanceof Expression.Lambda;
  }
}
