package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.execution.Action.Misses.Manner;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Looks through what follows a check for the first change of what was checked: stale if a call that
 * waits stands before it, and nothing checks once more behind that call. What a function does that
 * is written there, it does later.
 */
final class Window implements Walk.Visitor {

  private final Reading reading;
  private final IntPredicate waits;
  private final Subject subject;
  private final int checked;
  private final Set<Object> made = new HashSet<>();
  private int waiting = -1;
  private boolean isOver;
  private int functions;
  private Optional<Stale> found = Optional.empty();

  private Window(Reading reading, IntPredicate waits, Subject subject, int checked) {
    this.reading = reading;
    this.waits = waits;
    this.subject = subject;
    this.checked = checked;
  }

  /** What is stale in some statements, if anything is. */
  static Optional<Stale> in(
      List<Statement> statements, Reading reading, IntPredicate waits, Check check) {
    Window window = new Window(reading, waits, check.subject(), check.node());
    Walk walk = new Walk(window);
    for (Statement each : statements) {
      walk.in(each);
      if (window.isOver) {
        break;
      }
    }
    return window.found;
  }

  /** A condition asks for something at a node. */
  record Check(Subject subject, int node) {}

  @Override
  public void enter(Statement statement) {
    if (waiting >= 0 && condition(statement).filter(this::isAsking).isPresent()) {
      isOver = true;
    }
  }

  private static Optional<Expression> condition(Statement statement) {
    if (statement instanceof Statement.If branch) {
      return Optional.of(branch.condition());
    }
    return statement instanceof Statement.While loop
        ? Optional.of(loop.condition())
        : Optional.empty();
  }

  private boolean isAsking(Expression condition) {
    return Asked.in(condition, reading).stream().anyMatch(each -> each.subject().equals(subject));
  }

  @Override
  public void enter(Expression expression) {
    functions += expression instanceof Expression.Lambda ? 1 : 0;
    if (waiting >= 0
        && expression instanceof Expression.Conditional choice
        && isAsking(choice.condition())) {
      isOver = true;
    }
  }

  @Override
  public void leave(Statement statement) {
    if (statement instanceof Statement.Variables declared) {
      declared.variables().stream().map(Variable::node).forEach(made::add);
    }
  }

  @Override
  public void leave(Expression expression) {
    if (expression instanceof Expression.Lambda) {
      functions--;
    } else if (functions == 0 && !isOver) {
      look(expression);
    }
  }

  private void look(Expression expression) {
    if (expression instanceof Expression.Call call) {
      if (reading.changed(call).filter(subject::equals).isPresent()) {
        act(call.node(), manner(call));
      } else if (isSettling(call)) {
        isOver = true;
      } else if (waiting < 0 && waits.test(call.node())) {
        waiting = call.node();
      }
    } else if (expression instanceof Expression.New made && waits.test(made.node())) {
      waiting = waiting < 0 ? made.node() : waiting;
    } else if (expression instanceof Expression.Unary step && isStep(step.operator())) {
      change(step.operand(), true);
    } else if (expression instanceof Expression.Assignment assignment) {
      reading.attribution().variable(assignment.target()).ifPresent(made::add);
      boolean isRelative = !assignment.operator().isEmpty() || isAskedIn(assignment.value());
      change(assignment.target(), isRelative);
    }
  }

  /**
   * Whether a call makes the check hold no more: it asks once more, or tests and changes at once.
   */
  private boolean isSettling(Expression.Call call) {
    boolean isAsking = reading.asked(call).filter(subject::equals).isPresent();
    return isAsking
        ? waiting >= 0
        : reading.field(call.receiver()).filter(subject.field()::equals).isPresent()
            && reading.asked(call).isEmpty()
            && reading.changed(call).isEmpty();
  }

  private static boolean isStep(String operator) {
    return operator.contains("++") || operator.contains("--");
  }

  private boolean isAskedIn(Expression value) {
    return Asked.in(value, reading).stream().anyMatch(each -> each.subject().equals(subject));
  }

  private void change(Expression target, boolean isRelative) {
    if (reading.variable(target).map(field -> field.equals(subject)).orElse(false)) {
      if (isRelative) {
        act(target.node(), Manner.LATE_ACT);
      } else {
        isOver = true;
      }
    }
  }

  private void act(int node, Manner manner) {
    if (waiting >= 0) {
      found = Optional.of(new Stale(subject, checked, waiting, node, manner));
    }
    isOver = true;
  }

  /** A value that is put where none was: if it was made behind the check, others make the same. */
  private Manner manner(Expression.Call call) {
    return call.arguments().size() > 1 && isMade(call.arguments().get(1))
        ? Manner.LOADED_TWICE
        : Manner.LATE_ACT;
  }

  private boolean isMade(Expression value) {
    return value instanceof Expression.Call
        || value instanceof Expression.New
        || Asked.names(value, reading).stream().anyMatch(made::contains);
  }
}
