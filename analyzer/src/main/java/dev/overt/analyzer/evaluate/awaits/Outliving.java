package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds async work of one body that uses a variable after the try statement at whose end that is
 * closed, deleted or killed. Silent where anything in the statement waits behind it, and where the
 * value goes to somebody who may wait.
 */
final class Outliving implements Walk.Visitor {

  private final Attribution attribution;
  private final Deferring deferring;

  /** The expressions and statements around, the innermost first. */
  private final Deque<Object> around = new ArrayDeque<>();

  private final Deque<Open> scopes = new ArrayDeque<>();
  private final List<Found> found = new ArrayList<>();

  /**
   * Work that outlives a scope.
   *
   * @param at the call that puts it off
   * @param variable the name of what it uses
   */
  record Found(Expression.Call at, MethodSymbol called, String variable) {}

  /** A scope that is being read. */
  private static final class Open {
    private final Statement.Try statement;
    private final Set<Object> ending;
    private final List<Found> candidates = new ArrayList<>();
    private final List<Integer> waits = new ArrayList<>();

    private Open(Statement.Try statement, Set<Object> ending) {
      this.statement = statement;
      this.ending = ending;
    }
  }

  private Outliving(Attribution attribution, Deferring deferring) {
    this.attribution = attribution;
    this.deferring = deferring;
  }

  static List<Found> in(List<Statement> code, Attribution attribution, Deferring deferring) {
    Outliving visitor = new Outliving(attribution, deferring);
    Walk walk = new Walk(visitor);
    code.forEach(walk::in);
    return visitor.found;
  }

  @Override
  public void enter(Statement statement) {
    if (statement instanceof Statement.Try attempt) {
      scopes.push(new Open(attempt, ending(attempt)));
    }
    around.push(statement);
  }

  @Override
  public void leave(Statement statement) {
    around.pop();
    if (statement instanceof Statement.Try) {
      close(scopes.pop());
    }
  }

  private void close(Open scope) {
    scope.candidates.stream()
        .filter(each -> scope.waits.stream().noneMatch(wait -> wait > each.at().node()))
        .forEach(found::add);
  }

  /** The keys of the variables that end with the statement. */
  private Set<Object> ending(Statement.Try attempt) {
    Set<Object> keys = new HashSet<>();
    for (Statement each : attempt.resources()) {
      if (each instanceof Statement.Variables declared) {
        declared.variables().forEach(variable -> resource(variable.node(), variable.node(), keys));
      } else if (each instanceof Statement.Evaluate named) {
        attribution
            .variable(named.expression())
            .ifPresent(key -> resource(named.expression().node(), key, keys));
      }
    }
    Endings always = new Endings(this::ended, attribution);
    new Walk(always).in(attempt.finallyBlock());
    keys.addAll(always.always());
    return keys;
  }

  private void resource(int node, Object key, Set<Object> keys) {
    Type type = attribution.type(node);
    if (!deferring.isUsableClosed(type) && !deferring.isExecutor(type)) {
      keys.add(key);
    }
  }

  /** What a call brings to an end, if it does. */
  private Optional<Expression> ended(Expression expression) {
    if (!(expression instanceof Expression.Call call)
        || !(attribution.method(call) instanceof Resolved.Known known)) {
      return Optional.empty();
    }
    if (deferring.tells(known.method(), Fact.ENDS_RECEIVER)) {
      return Optional.of(call.receiver())
          .filter(each -> !deferring.isUsableClosed(attribution.type(each.node())));
    }
    return deferring.tells(known.method(), Fact.ENDS_ARGUMENT)
        ? call.arguments().stream().findFirst()
        : Optional.empty();
  }

  @Override
  public void enter(Expression expression) {
    if (scopes.stream().anyMatch(scope -> !scope.ending.isEmpty())
        && expression instanceof Expression.Call call
        && attribution.method(call) instanceof Resolved.Known known
        && deferring.isWait(known.method())) {
      scopes.forEach(scope -> scope.waits.add(call.node()));
    }
    if (!scopes.isEmpty() && around.peek() instanceof Expression.Call call) {
      if (isFunction(expression)) {
        passed(expression, call);
      } else if (call.receiver() == expression || call.arguments().contains(expression)) {
        attribution.variable(expression).ifPresent(key -> executor(expression, key, call));
      }
    }
    around.push(expression);
  }

  @Override
  public void leave(Expression expression) {
    around.pop();
  }

  private static boolean isFunction(Expression expression) {
    return expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference;
  }

  /** A function that a call puts off, if it does. */
  private void passed(Expression function, Expression.Call call) {
    if (isPuttingOff(call)) {
      for (Open scope : scopes) {
        if (isInBody(scope)) {
          captured(function, scope).ifPresent(name -> found(call, name, scope));
        }
      }
    }
  }

  /** An executor that is shut down runs what a call begins. */
  private void executor(Expression named, Object key, Expression.Call call) {
    for (Open scope : scopes) {
      if (scope.ending.contains(key)
          && isInBody(scope)
          && deferring.isExecutor(attribution.type(named.node()))
          && deferring.isAsync(attribution.type(call.node()))) {
        found(call, ((Expression.Name) named).identifier(), scope);
      }
    }
  }

  private boolean isPuttingOff(Expression.Call call) {
    return deferring.isAsync(attribution.type(call.node()))
        && attribution.method(call) instanceof Resolved.Known known
        && !deferring.isRunningAtOnce(known.method());
  }

  /** Whether what is read now stands in what the statement tries, and not in what follows it. */
  private boolean isInBody(Open scope) {
    return around.contains(scope.statement.body());
  }

  private Optional<String> captured(Expression function, Open scope) {
    List<String> names = new ArrayList<>();
    new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Expression expression) {
                if (expression instanceof Expression.Name name
                    && attribution.variable(name).filter(scope.ending::contains).isPresent()
                    && !deferring.isExecutor(attribution.type(name.node()))) {
                  names.add(name.identifier());
                }
              }
            })
        .in(function);
    Endings own = new Endings(this::ended, attribution);
    new Walk(own).in(function);
    // What ends a thing by itself was given it.
    return own.all().stream().anyMatch(scope.ending::contains)
        ? Optional.empty()
        : names.stream().findFirst();
  }

  private void found(Expression.Call call, String name, Open scope) {
    if (attribution.method(call) instanceof Resolved.Known known
        && isLeaving(call, scope)
        && scope.candidates.stream().noneMatch(each -> each.at().equals(call))) {
      scope.candidates.add(new Found(call, known.method(), name));
    }
  }

  /** Whether the value of a call outlives the statement, as far as its way can be seen. */
  private boolean isLeaving(Expression.Call from, Open scope) {
    Expression value = from;
    boolean isReturned = false;
    Iterator<Object> outwards = around.iterator();
    while (outwards.hasNext()) {
      Object outer = outwards.next();
      if (outer == from) {
        continue;
      }
      if (outer instanceof Statement.Return) {
        isReturned = true;
      } else if (outer instanceof Expression.Lambda) {
        isReturned = false;
      } else if (outer instanceof Expression.Call call) {
        if (deferring.isAsync(attribution.type(call.node()))) {
          value = call;
        } else {
          return call.receiver() == value && isBegun(call);
        }
      } else if (outer instanceof Statement.Evaluate) {
        if (!isOfLambda(outer)) {
          return deferring.isEager(attribution.type(value.node()));
        }
      } else if (outer instanceof Statement.Variables declared) {
        return declared.variables().stream().anyMatch(each -> isLost(each, scope));
      } else if (outer == scope.statement) {
        return isReturned;
      }
    }
    return false;
  }

  private boolean isOfLambda(Object statement) {
    return around.stream()
        .anyMatch(each -> each instanceof Expression.Lambda lambda && lambda.body() == statement);
  }

  private boolean isBegun(Expression.Call call) {
    return attribution.method(call) instanceof Resolved.Known known
        && deferring.isSubscribing(known.method())
        && !deferring.isWait(known.method());
  }

  /** Whether a local holds it, of which the statement does nothing but return it. */
  private boolean isLost(Variable variable, Open scope) {
    if (!deferring.isAsync(attribution.type(variable.initializer().node()))) {
      return false;
    }
    Set<Integer> returned = new HashSet<>();
    Set<Integer> named = new HashSet<>();
    new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Statement statement) {
                if (statement instanceof Statement.Return each) {
                  returned.add(each.value().node());
                }
              }

              @Override
              public void enter(Expression expression) {
                if (attribution
                    .variable(expression)
                    .filter(key -> key.equals(variable.node()))
                    .isPresent()) {
                  named.add(expression.node());
                }
              }
            })
        .in(scope.statement.body());
    return returned.containsAll(named) && !named.isEmpty();
  }
}
