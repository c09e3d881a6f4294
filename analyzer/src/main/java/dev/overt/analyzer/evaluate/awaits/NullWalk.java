package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Resolved;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a body returns null, and what it does with the results of calls: whether it compares them
 * with null, passes them on as its own result, drops them, or uses them otherwise. Variables are
 * known by the number of their declaration, fields by their id.
 */
final class NullWalk implements Walk.Visitor {

  private final Attribution attribution;
  private final Deque<Optional<Function>> functions = new ArrayDeque<>(List.of(Optional.empty()));
  private final Deque<Expression> calls = new ArrayDeque<>();
  private final Map<Object, MethodId> variables = new HashMap<>();
  private final List<Null> nulls = new ArrayList<>();
  private final Set<MethodId> asked = new HashSet<>();
  private final Set<String> askedFields = new HashSet<>();
  private final Set<MethodId> passedOn = new HashSet<>();
  private final Set<MethodId> dropped = new HashSet<>();
  private final Set<MethodId> called = new HashSet<>();

  private NullWalk(Attribution attribution) {
    this.attribution = attribution;
  }

  /**
   * A lambda.
   *
   * @param taker the method that it is passed to, if that is known
   */
  record Function(Expression.Lambda lambda, Optional<MethodId> taker) {}

  /** Null is returned at a node, by the body itself or by a function in it. */
  record Null(int node, Optional<Function> by) {}

  static NullWalk through(Body body, Attribution attribution) {
    NullWalk found = new NullWalk(attribution);
    Walk walk = new Walk(found);
    body.statements().forEach(walk::in);
    return found;
  }

  List<Null> nulls() {
    return nulls;
  }

  /** The methods whose result is compared with null. */
  Set<MethodId> asked() {
    return asked;
  }

  /** The ids of the fields that are compared with null. */
  Set<String> askedFields() {
    return askedFields;
  }

  /** The methods whose result is kept in a field, by the id of that. */
  Map<Object, MethodId> kept() {
    return variables;
  }

  /** The methods whose result is a result of the body. */
  Set<MethodId> passedOn() {
    return passedOn;
  }

  /** The methods whose result is used. */
  Set<MethodId> used() {
    Set<MethodId> used = new HashSet<>(called);
    used.removeAll(dropped);
    return used;
  }

  /** The methods whose result is not used. */
  Set<MethodId> dropped() {
    return dropped;
  }

  @Override
  public void enter(Statement statement) {
    if (statement instanceof Statement.Return returned) {
      returned(returned.value());
    } else if (statement instanceof Statement.Variables declared) {
      declared.variables().forEach(this::declared);
    } else if (statement instanceof Statement.Evaluate evaluated && !isOfFunction(evaluated)) {
      called(evaluated.expression()).ifPresent(dropped::add);
    }
  }

  /** Whether it is the expression of a lambda, whose value is the function's. */
  private boolean isOfFunction(Statement.Evaluate evaluated) {
    return functions.element().filter(each -> each.lambda().body() == evaluated).isPresent();
  }

  private void declared(Variable variable) {
    called(variable.initializer()).ifPresent(method -> variables.put(variable.node(), method));
  }

  private void returned(Expression value) {
    if (value.isNull()) {
      nulls.add(new Null(value.node(), functions.element()));
    } else if (value instanceof Expression.Conditional choice) {
      returned(choice.whenTrue());
      returned(choice.whenFalse());
    } else if (value instanceof Expression.Cast cast) {
      returned(cast.value());
    } else {
      called(value)
          .or(() -> attribution.variable(value).map(variables::get))
          .ifPresent(passedOn::add);
    }
  }

  @Override
  public void enter(Expression expression) {
    if (expression instanceof Expression.Lambda lambda) {
      Optional<MethodId> taker = Optional.ofNullable(calls.peek()).flatMap(this::called);
      functions.push(Optional.of(new Function(lambda, taker)));
      if (lambda.body() instanceof Statement.Evaluate body) {
        returned(body.expression());
      }
    } else if (expression instanceof Expression.Call) {
      calls.push(expression);
      called(expression).ifPresent(called::add);
    } else if (expression instanceof Expression.Binary comparison
        && comparison.operands().stream().anyMatch(Expression::isNull)) {
      comparison.operands().forEach(this::asks);
    } else if (expression instanceof Expression.Assignment assignment) {
      called(assignment.value()).ifPresent(method -> assigned(assignment.target(), method));
    }
  }

  @Override
  public void leave(Expression expression) {
    if (expression instanceof Expression.Lambda) {
      functions.pop();
    } else if (expression instanceof Expression.Call) {
      calls.pop();
    }
  }

  private void assigned(Expression target, MethodId method) {
    attribution.variable(target).ifPresent(key -> variables.put(key, method));
  }

  private void asks(Expression operand) {
    Expression subject =
        operand instanceof Expression.Assignment assignment ? assignment.value() : operand;
    called(subject)
        .or(() -> attribution.variable(subject).map(variables::get))
        .ifPresent(asked::add);
    if (attribution.variable(subject).orElse(null) instanceof String field) {
      askedFields.add(field);
    }
  }

  private Optional<MethodId> called(Expression expression) {
    return expression instanceof Expression.Call call
            && attribution.method(call) instanceof Resolved.Known known
        ? Optional.of(known.method().id())
        : Optional.empty();
  }
}
