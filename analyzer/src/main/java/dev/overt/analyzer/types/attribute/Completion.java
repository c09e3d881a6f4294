package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Statement.SwitchCase;
import java.util.List;

/** How statements end: by going on, by a value, by a jump (JLS 14.22). */
final class Completion {

  private Completion() {}

  /** Whether what follows can be reached. */
  static boolean goesOn(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return block.statements().stream().allMatch(Completion::goesOn);
    } else if (statement instanceof Statement.If branch) {
      return goesOn(branch.whenTrue()) || goesOn(branch.whenFalse());
    } else if (statement instanceof Statement.While loop) {
      return !isTrue(loop.condition()) || breaks(loop.body());
    } else if (statement instanceof Statement.Do loop) {
      return !isTrue(loop.condition()) || breaks(loop.body());
    } else if (statement instanceof Statement.For loop) {
      boolean isEndless = loop.condition() == Expression.NONE || isTrue(loop.condition());
      return !isEndless || breaks(loop.body());
    } else if (statement instanceof Statement.Synchronized guarded) {
      return goesOn(guarded.body());
    } else if (statement instanceof Statement.Labeled labeled) {
      return goesOn(labeled.body()) || breaks(labeled.body());
    } else if (statement instanceof Statement.Try trying) {
      return goesOn(trying);
    } else if (statement instanceof Statement.Switch switching) {
      return goesOn(switching);
    }
    return !(statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Jump
        || statement instanceof Statement.Yield);
  }

  private static boolean goesOn(Statement.Try trying) {
    if (!goesOn(trying.finallyBlock())) {
      return false;
    }
    return goesOn(trying.body()) || trying.catches().stream().anyMatch(c -> goesOn(c.body()));
  }

  private static boolean goesOn(Statement.Switch switching) {
    List<SwitchCase> cases = switching.cases();
    if (cases.isEmpty() || cases.stream().noneMatch(SwitchCase::isDefault)) {
      return true;
    }
    boolean isArrow = cases.get(0).form() == SwitchCase.Form.ARROW;
    for (SwitchCase each : cases) {
      boolean falls = each.body().stream().allMatch(Completion::goesOn);
      boolean isLast = each == cases.get(cases.size() - 1);
      if (each.body().stream().anyMatch(Completion::breaks) || falls && (isArrow || isLast)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrue(Expression condition) {
    return condition instanceof Expression.Literal literal && literal.text().equals("true");
  }

  /** Whether a break leaves the statement; one of an inner loop does not. */
  private static boolean breaks(Statement statement) {
    if (statement instanceof Statement.Jump jump) {
      return jump.kind() == Statement.Jump.Kind.BREAK;
    } else if (statement instanceof Statement.Block block) {
      return block.statements().stream().anyMatch(Completion::breaks);
    } else if (statement instanceof Statement.If branch) {
      return breaks(branch.whenTrue()) || breaks(branch.whenFalse());
    } else if (statement instanceof Statement.Synchronized guarded) {
      return breaks(guarded.body());
    } else if (statement instanceof Statement.Labeled labeled) {
      return breaks(labeled.body());
    } else if (statement instanceof Statement.Try trying) {
      return breaks(trying.body()) || trying.catches().stream().anyMatch(c -> breaks(c.body()));
    }
    return false;
  }

  /** Whether a lambda body may be one that gives nothing back. */
  static boolean canBeVoid(Statement body) {
    if (body instanceof Statement.Evaluate evaluate) {
      return isStatementExpression(evaluate.expression());
    }
    return !returnsValue(body);
  }

  /** Whether a lambda body may be one that gives a value back. */
  static boolean canBeValue(Statement body) {
    return body instanceof Statement.Evaluate || returnsValue(body) || !goesOn(body);
  }

  private static boolean isStatementExpression(Expression expression) {
    return expression instanceof Expression.Call
        || expression instanceof Expression.New
        || expression instanceof Expression.AnonymousClass
        || expression instanceof Expression.Assignment
        || expression instanceof Expression.Unary unary
            && unary.operator().matches("_?(\\+\\+|--)");
  }

  private static boolean returnsValue(Statement statement) {
    if (statement instanceof Statement.Return returned) {
      return returned.value() != Expression.NONE;
    } else if (statement instanceof Statement.Block block) {
      return block.statements().stream().anyMatch(Completion::returnsValue);
    } else if (statement instanceof Statement.If branch) {
      return returnsValue(branch.whenTrue()) || returnsValue(branch.whenFalse());
    } else if (statement instanceof Statement.While loop) {
      return returnsValue(loop.body());
    } else if (statement instanceof Statement.Do loop) {
      return returnsValue(loop.body());
    } else if (statement instanceof Statement.For loop) {
      return returnsValue(loop.body());
    } else if (statement instanceof Statement.ForEach loop) {
      return returnsValue(loop.body());
    } else if (statement instanceof Statement.Synchronized guarded) {
      return returnsValue(guarded.body());
    } else if (statement instanceof Statement.Labeled labeled) {
      return returnsValue(labeled.body());
    } else if (statement instanceof Statement.Try trying) {
      return returnsValue(trying.body())
          || returnsValue(trying.finallyBlock())
          || trying.catches().stream().anyMatch(each -> returnsValue(each.body()));
    }
    return statement instanceof Statement.Switch switching
        && switching.cases().stream()
            .flatMap(each -> each.body().stream())
            .anyMatch(Completion::returnsValue);
  }
}
