package dev.overt.analyzer.fix;

import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An expression of a body and all that stands around it there.
 *
 * @param layers the expression first, then what it is part of, from the inside out
 */
record Trail(Body body, List<Layer> layers) {

  Trail {
    layers = List.copyOf(layers);
  }

  /** An expression or a statement. */
  sealed interface Layer {
    /** Its number. */
    int node();

    /** An expression. */
    record OfExpression(Expression expression) implements Layer {
      @Override
      public int node() {
        return expression.node();
      }
    }

    /** A statement. */
    record OfStatement(Statement statement) implements Layer {
      @Override
      public int node() {
        return statement.node();
      }
    }
  }

  /** The trail of what a step does in a body, if it is found there. */
  static Optional<Trail> of(Step step, Body body) {
    Finder finder = new Finder(step, body);
    Walk walk = new Walk(finder);
    body.statements().forEach(walk::in);
    return Optional.ofNullable(finder.called)
        .or(() -> Optional.ofNullable(finder.other))
        .map(layers -> new Trail(body, layers));
  }

  /** The expression in the middle. */
  Expression expression() {
    return ((Layer.OfExpression) layers.get(0)).expression();
  }

  /** The statement that a layer is, if it is one. */
  Optional<Statement> statement(int layer) {
    return layers.get(layer) instanceof Layer.OfStatement found
        ? Optional.of(found.statement())
        : Optional.empty();
  }

  /** The expression that a layer is, if it is one. */
  Optional<Expression> expression(int layer) {
    return layers.get(layer) instanceof Layer.OfExpression found
        ? Optional.of(found.expression())
        : Optional.empty();
  }

  /** Looks for what stands at a place; a call is meant before what else begins there. */
  private static final class Finder implements Walk.Visitor {

    private final Step step;
    private final Body body;
    private final Deque<Layer> around = new ArrayDeque<>();
    private List<Layer> called;
    private List<Layer> other;

    Finder(Step step, Body body) {
      this.step = step;
      this.body = body;
    }

    @Override
    public void enter(Expression expression) {
      around.push(new Layer.OfExpression(expression));
      if (expression.node() >= 0 && body.unit().point(expression.node()).equals(step.point())) {
        if (called == null && isCall(expression)) {
          called = new ArrayList<>(around);
        } else if (other == null) {
          other = new ArrayList<>(around);
        }
      }
    }

    private static boolean isCall(Expression expression) {
      return expression instanceof Expression.Call
          || expression instanceof Expression.New
          || expression instanceof Expression.MethodReference;
    }

    @Override
    public void leave(Expression expression) {
      around.pop();
    }

    @Override
    public void enter(Statement statement) {
      around.push(new Layer.OfStatement(statement));
    }

    @Override
    public void leave(Statement statement) {
      around.pop();
    }
  }
}
