package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The variables of a body that hold a promise which the code around them is to settle. */
final class PromiseVariables implements Walk.Visitor {

  private final Attribution attribution;
  private final Settling settling;
  private final Deque<Owner> owners = new ArrayDeque<>();
  private final Deque<Expression> calls = new ArrayDeque<>();
  private final List<Held> found = new ArrayList<>();
  private boolean hasTry;

  /** Code that settles a promise: that of a lambda, or the body itself. */
  record Owner(List<Statement> code) {}

  /**
   * A variable.
   *
   * @param at the node that a result names
   * @param by what makes the promise, or is passed it
   * @param isLocal whether it is declared by a statement of the owner
   */
  record Held(int declaration, int at, MethodId by, Owner owner, boolean isLocal) {}

  private PromiseVariables(Attribution attribution, Settling settling) {
    this.attribution = attribution;
    this.settling = settling;
  }

  /** Whether the code has a try statement. */
  boolean hasTry() {
    return hasTry;
  }

  /** The variables. */
  List<Held> held() {
    return found;
  }

  static PromiseVariables in(Body body, Program program, Settling settling) {
    PromiseVariables visitor = new PromiseVariables(program.attribution(body.unit()), settling);
    Owner owner = new Owner(body.statements());
    visitor.owners.push(owner);
    visitor.parameters(body, owner, program);
    Walk walk = new Walk(visitor);
    body.statements().forEach(walk::in);
    return visitor;
  }

  /** Promises that a library passes to a method that overrides one of its own. */
  private void parameters(Body body, Owner owner, Program program) {
    for (Parameter each : body.parameters()) {
      if (settling.isPromise(attribution.type(each.node()))
          && program.overridden(body.method()).stream().anyMatch(PromiseVariables::isForeign)) {
        found.add(new Held(each.node(), each.node(), body.method().id(), owner, false));
      }
    }
  }

  private static boolean isForeign(MethodSymbol method) {
    return !method.owner().isOurs();
  }

  @Override
  public void enter(Statement statement) {
    if (statement instanceof Statement.Variables declared) {
      declared.variables().forEach(this::local);
    }
    hasTry |= statement instanceof Statement.Try;
  }

  private void local(Variable variable) {
    Expression made = variable.initializer();
    if (settling.isPromise(attribution.type(made.node()))) {
      maker(made)
          .ifPresent(
              by -> found.add(new Held(variable.node(), made.node(), by, owners.element(), true)));
    }
  }

  /** What makes a new promise, out of nothing. */
  private Optional<MethodId> maker(Expression made) {
    boolean isMaking =
        made instanceof Expression.New creation && creation.arguments().isEmpty()
            || made instanceof Expression.Call call && call.arguments().isEmpty();
    return isMaking
            && attribution.method(made) instanceof Resolved.Known known
            && isForeign(known.method())
            && (made instanceof Expression.New || isStatic(known.method()))
        ? Optional.of(known.method().id())
        : Optional.empty();
  }

  private static boolean isStatic(MethodSymbol method) {
    return Modifier.isStatic(method.flags());
  }

  @Override
  public void enter(Expression expression) {
    if (expression instanceof Expression.Call) {
      calls.push(expression);
    } else if (expression instanceof Expression.Lambda lambda) {
      Owner owner = new Owner(List.of(lambda.body()));
      owners.push(owner);
      lambda.parameters().forEach(each -> parameter(each, owner));
    }
  }

  private void parameter(Parameter parameter, Owner owner) {
    if (!calls.isEmpty()
        && settling.isPromise(attribution.type(parameter.node()))
        && attribution.method(calls.element()) instanceof Resolved.Known known
        && isForeign(known.method())) {
      MethodId by = known.method().id();
      found.add(new Held(parameter.node(), calls.element().node(), by, owner, false));
    }
  }

  @Override
  public void leave(Expression expression) {
    if (expression instanceof Expression.Call) {
      calls.pop();
    } else if (expression instanceof Expression.Lambda) {
      owners.pop();
    }
  }
}
