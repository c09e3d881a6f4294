package dev.overt.analyzer.facts;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * On how many conditions it depends whether code is reached, as it is written: branches, cases and
 * the right sides of {@code &&} around it, within its method or function. Loops are taken to run.
 */
final class Conditions {

  /** Of what follows a failure, which counts as that many. */
  static final int FAILURE = 3;

  private final Program program;
  private final Map<MethodId, Map<Integer, Integer>> bodies = new HashMap<>();

  Conditions(Program program) {
    this.program = program;
  }

  /** Around a site, up to the method or function that it stands in. */
  int around(Site site) {
    if (site.ordinal() < 0) {
      return 0;
    }
    return program
        .body(site.in())
        .map(
            body ->
                bodies
                    .computeIfAbsent(site.in(), method -> of(body))
                    .getOrDefault(body.node(site.ordinal()), 0))
        .orElse(0);
  }

  /** By node, where there are any. */
  private static Map<Integer, Integer> of(Body body) {
    Parts parts = new Parts();
    Walk walk = new Walk(parts);
    body.statements().forEach(walk::in);
    return parts.found;
  }

  /** Keeps count of the conditional parts that the walk is in. */
  private static final class Parts implements Walk.Visitor {
    private final Map<Integer, Integer> found = new HashMap<>();
    private final Map<Object, Integer> conditional = new IdentityHashMap<>();
    private final Deque<Integer> depths = new ArrayDeque<>(List.of(0));

    @Override
    public void enter(Expression expression) {
      boolean isFunction = expression instanceof Expression.Lambda;
      enter(expression, expression.node());
      if (isFunction) {
        depths.push(0);
      } else if (expression instanceof Expression.Binary binary && isShort(binary.operator())) {
        binary.operands().stream().skip(1).forEach(each -> conditional.put(each, 1));
      } else if (expression instanceof Expression.Conditional choice) {
        conditional.put(choice.whenTrue(), 1);
        conditional.put(choice.whenFalse(), 1);
      } else if (expression instanceof Expression.SwitchExpression choice) {
        choice.cases().forEach(this::isCase);
      }
    }

    private static boolean isShort(String operator) {
      return operator.equals("&&") || operator.equals("||");
    }

    @Override
    public void enter(Statement statement) {
      enter(statement, statement.node());
      if (statement instanceof Statement.If branch) {
        conditional.put(branch.whenTrue(), 1);
        conditional.put(branch.whenFalse(), 1);
      } else if (statement instanceof Statement.Switch choice) {
        choice.cases().forEach(this::isCase);
      } else if (statement instanceof Statement.Try attempt) {
        attempt.catches().forEach(each -> conditional.put(each.body(), FAILURE));
      }
    }

    private void isCase(Statement.SwitchCase each) {
      each.body().forEach(statement -> conditional.put(statement, 1));
    }

    private void enter(Object part, int node) {
      int depth = depths.peek() + conditional.getOrDefault(part, 0);
      depths.push(depth);
      if (depth > 0 && node >= 0) {
        found.putIfAbsent(node, depth);
      }
    }

    @Override
    public void leave(Expression expression) {
      if (expression instanceof Expression.Lambda) {
        depths.pop();
      }
      depths.pop();
    }

    @Override
    public void leave(Statement statement) {
      depths.pop();
    }
  }
}
