package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Conditions of one run of code that ask for what is shared, with what is done where they hold: in
 * the branch, or behind a branch that leaves. What stands in a monitor is left out, for as long as
 * that holds nothing changes.
 */
final class Checks {

  private final Reading reading;
  private final IntPredicate waits;
  private final Map<Object, Window.Check> origins = new HashMap<>();
  private final List<Stale> found = new ArrayList<>();

  private Checks(Reading reading, IntPredicate waits) {
    this.reading = reading;
    this.waits = waits;
  }

  /** What is stale in some statements, if the calls at these nodes wait. */
  static List<Stale> in(List<Statement> statements, Reading reading, IntPredicate waits) {
    Checks checks = new Checks(reading, waits);
    checks.each(statements);
    return checks.found;
  }

  private void each(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement instanceof Statement.If branch) {
        look(branch, statements.subList(i + 1, statements.size()));
      } else {
        within(statement);
      }
    }
  }

  private void look(Statement.If branch, List<Statement> behind) {
    for (Window.Check check : checks(branch.condition())) {
      List<List<Statement>> branches = new ArrayList<>();
      branches.add(List.of(branch.whenTrue()));
      branches.add(List.of(branch.whenFalse()));
      if (isLeaving(branch.whenTrue())) {
        branches.add(behind);
      }
      branches.forEach(each -> Window.in(each, reading, waits, check).ifPresent(found::add));
    }
    within(branch.whenTrue());
    within(branch.whenFalse());
  }

  private Set<Window.Check> checks(Expression condition) {
    Set<Window.Check> checks = new HashSet<>(Asked.in(condition, reading));
    for (Object name : Asked.names(condition, reading)) {
      if (origins.containsKey(name)) {
        checks.add(origins.get(name));
      }
    }
    return checks;
  }

  /** Whether code goes on only where it does not get there. */
  private static boolean isLeaving(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return !block.statements().isEmpty()
          && isLeaving(block.statements().get(block.statements().size() - 1));
    }
    return statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Jump;
  }

  private void within(Statement statement) {
    if (statement instanceof Statement.Block block) {
      each(block.statements());
    } else if (statement instanceof Statement.Try trying) {
      each(trying.body().statements());
      trying.catches().forEach(each -> each(each.body().statements()));
      each(trying.finallyBlock().statements());
    } else if (statement instanceof Statement.ForEach loop) {
      within(loop.body());
    } else if (statement instanceof Statement.For loop) {
      within(loop.body());
    } else if (statement instanceof Statement.While loop) {
      within(loop.body());
    } else if (statement instanceof Statement.Do loop) {
      within(loop.body());
    } else if (statement instanceof Statement.If branch) {
      look(branch, List.of());
    } else if (statement instanceof Statement.Labeled labeled) {
      within(labeled.body());
    } else if (statement instanceof Statement.Variables declared) {
      declared.variables().forEach(this::declared);
    } else if (statement instanceof Statement.Evaluate evaluated
        && evaluated.expression() instanceof Expression.Assignment assignment) {
      reading
          .attribution()
          .variable(assignment.target())
          .ifPresent(name -> keep(name, assignment.value()));
    }
  }

  private void declared(Variable variable) {
    keep(variable.node(), variable.initializer());
  }

  private void keep(Object name, Expression value) {
    Expression plain = value instanceof Expression.Cast cast ? cast.value() : value;
    origins.remove(name);
    reading
        .asked(plain)
        .ifPresent(subject -> origins.put(name, new Window.Check(subject, plain.node())));
  }

  /** The bodies of the functions that are written in some code, those in functions too. */
  static List<Expression.Lambda> functions(List<Statement> statements) {
    List<Expression.Lambda> found = new ArrayList<>();
    Walk.Visitor visitor =
        new Walk.Visitor() {
          @Override
          public void enter(Expression expression) {
            if (expression instanceof Expression.Lambda lambda) {
              found.add(lambda);
            }
          }
        };
    statements.forEach(new Walk(visitor)::in);
    return found;
  }
}
