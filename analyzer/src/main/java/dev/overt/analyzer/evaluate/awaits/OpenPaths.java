package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Whether code may end, otherwise than by a failure, before a promise is settled that it was to
 * settle. Of a condition that does not count, the branch is taken that settles; so is the body of a
 * loop and the case of a switch.
 */
final class OpenPaths {

  private final Set<Integer> settling;
  private final Predicate<Expression> isCounting;
  private final int declaration;
  private boolean isLeftOpen;

  /**
   * Paths through some code.
   *
   * @param settling the nodes that settle it
   * @param isCounting whether both branches of a condition are possible
   * @param declaration the variable that it begins with, or less than zero
   */
  private OpenPaths(Set<Integer> settling, Predicate<Expression> isCounting, int declaration) {
    this.settling = settling;
    this.isCounting = isCounting;
    this.declaration = declaration;
  }

  static boolean exist(
      List<Statement> code,
      Set<Integer> settling,
      Predicate<Expression> isCounting,
      int declaration) {
    OpenPaths paths = new OpenPaths(settling, isCounting, declaration);
    boolean isOpen = paths.after(code, declaration < 0);
    return isOpen || paths.isLeftOpen;
  }

  private boolean after(List<Statement> statements, boolean isOpen) {
    boolean now = isOpen;
    for (Statement each : statements) {
      now = after(each, now);
    }
    return now;
  }

  private boolean after(Statement statement, boolean isOpen) {
    if (statement instanceof Statement.Block block) {
      return after(block.statements(), isOpen);
    }
    if (statement instanceof Statement.Variables declared) {
      boolean begins = declared.variables().stream().map(Variable::node).anyMatch(this::isIt);
      return begins || isOpen && !settles(statement);
    }
    if (statement instanceof Statement.If branch) {
      return branch(branch, isOpen && !settles(branch.condition()));
    }
    if (statement instanceof Statement.Try attempt) {
      return attempt(attempt, isOpen);
    }
    if (statement instanceof Statement.Synchronized locked) {
      return after(locked.body(), isOpen);
    }
    if (statement instanceof Statement.Labeled labeled) {
      return after(labeled.body(), isOpen);
    }
    if (statement instanceof Statement.Return returned) {
      isLeftOpen |= isOpen && !settles(returned.value());
      return false;
    }
    return isOpen
        && !(statement instanceof Statement.Throw)
        && !(statement instanceof Statement.Jump)
        && !settles(statement);
  }

  private boolean isIt(int node) {
    return node == declaration;
  }

  private boolean branch(Statement.If branch, boolean isOpen) {
    boolean before = isLeftOpen;
    boolean whenTrue = after(branch.whenTrue(), isOpen);
    boolean whenFalse = after(branch.whenFalse(), isOpen);
    if (isCounting.test(branch.condition())) {
      return whenTrue || whenFalse;
    }
    if (settles(branch.whenTrue()) || settles(branch.whenFalse())) {
      isLeftOpen = before;
      return false;
    }
    return whenTrue || whenFalse;
  }

  private boolean attempt(Statement.Try attempt, boolean isOpen) {
    boolean before = isLeftOpen;
    boolean now = isOpen && attempt.resources().stream().noneMatch(this::settles);
    boolean end = after(attempt.body(), now);
    for (Statement.Catch each : attempt.catches()) {
      end |= after(each.body(), isOpen);
    }
    if (settles(attempt.finallyBlock())) {
      isLeftOpen = before;
      return false;
    }
    return after(attempt.finallyBlock(), end);
  }

  private boolean settles(Statement statement) {
    AtomicBoolean found = new AtomicBoolean();
    new Walk(visitor(found)).in(statement);
    return found.get();
  }

  private boolean settles(Expression expression) {
    AtomicBoolean found = new AtomicBoolean();
    new Walk(visitor(found)).in(expression);
    return found.get();
  }

  private Walk.Visitor visitor(AtomicBoolean found) {
    return new Walk.Visitor() {
      @Override
      public void enter(Expression expression) {
        if (settling.contains(expression.node())) {
          found.set(true);
        }
      }
    };
  }
}
