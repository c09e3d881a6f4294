package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import java.util.ArrayList;
import java.util.List;

/** What code of a method or of a function returns; functions inside it return for themselves. */
final class Results implements Walk.Visitor {

  private final List<Expression> found = new ArrayList<>();
  private int depth;

  private Results() {}

  /** The expressions that statements return, in their order. */
  static List<Expression> of(List<Statement> statements) {
    Results results = new Results();
    Walk walk = new Walk(results);
    statements.forEach(walk::in);
    return List.copyOf(results.found);
  }

  /** Those that a function written as a lambda returns. */
  static List<Expression> of(Expression.Lambda lambda) {
    return lambda.body() instanceof Statement.Evaluate evaluated
        ? List.of(evaluated.expression())
        : of(List.of(lambda.body()));
  }

  @Override
  public void enter(Expression expression) {
    depth += expression instanceof Expression.Lambda ? 1 : 0;
  }

  @Override
  public void leave(Expression expression) {
    depth -= expression instanceof Expression.Lambda ? 1 : 0;
  }

  @Override
  public void enter(Statement statement) {
    if (depth == 0 && statement instanceof Statement.Return returned) {
      found.add(returned.value());
    }
  }
}
