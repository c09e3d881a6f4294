package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.state.Point;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.Type;

/** Evaluates one {@code try} statement (JLS 14.20). */
final class TryEvaluator {

  private final BodyState state;
  private final ExpressionEvaluator expressions;
  private final StatementEvaluator statements;
  private final Point before;
  private Place place;
  private boolean completes;
  private boolean ends;
  private Environment inBody;
  private Environment afterResources;
  private Environment after;

  TryEvaluator(BodyState state, ExpressionEvaluator expressions, StatementEvaluator statements) {
    this.state = state;
    this.expressions = expressions;
    this.statements = statements;
    this.before = state.point().copy();
    this.place = state.place();
  }

  /** Whether the statement can complete normally. */
  boolean run(Statement.Try statement) {
    Value inside = state.returnedBy(() -> evaluate(statement));
    state.goOn(before.join(before.locals(), after));
    Environment beforeFinally = state.locals().ofDomains();
    Value last = state.returnedBy(() -> ends = statements.run(statement.finallyBlock()));
    Value seen = state.domains().since(inside, inBody, afterResources);
    seen = state.domains().since(seen, beforeFinally, state.locals());
    state.hasReturned(seen.or(last));
    if (completes) {
      // Once more for those that got here without an exception: they know more.
      state.goOn(before.with(after).in(place));
      statements.run(statement.finallyBlock());
    }
    return ends && completes;
  }

  private void evaluate(Statement.Try statement) {
    statements.run(statement.resources());
    Place outside = place;
    completes = statements.run(statement.body());
    place = completes ? state.place() : outside;
    inBody = state.locals().ofDomains();
    statement.resources().forEach(this::close);
    afterResources = state.locals();
    after = state.locals();
    for (Statement.Catch handler : statement.catches()) {
      state.goOn(before.join(before.locals(), after));
      if (handles(handler)) {
        after = completes ? after.or(state.locals()) : state.locals();
        completes = true;
        place = outside;
      }
    }
  }

  /** Runs a handler; what nobody declares to throw is not expected. */
  private boolean handles(Statement.Catch handler) {
    Type caught = state.attribution().type(handler.variable().node());
    return isOfUnexpected(caught)
        ? state.handling(handler.node(), () -> recovers(handler, caught))
        : statements.run(handler.body());
  }

  private boolean recovers(Statement.Catch handler, Type caught) {
    Occasion occasion =
        SeldomCode.in(state).isOfError(caught) ? Occasion.AFTER_ERROR : Occasion.ANY;
    return state.trace().on(occasion, () -> statements.run(handler.body()));
  }

  /** Whether a handler catches what is not checked, be it with what is (JLS 11.1.1). */
  private boolean isOfUnexpected(Type caught) {
    return caught instanceof Type.ClassType type
        && (type.symbol().name().equals("java.lang.Throwable")
            || type.symbol().name().equals("java.lang.Exception")
            || state.program().isSubclass(type.symbol(), "java.lang.RuntimeException")
            || state.program().isSubclass(type.symbol(), "java.lang.Error"));
  }

  private void close(Statement resource) {
    if (resource instanceof Statement.Variables declared) {
      for (Variable variable : declared.variables()) {
        Type type = state.attribution().type(variable.node());
        expressions
            .implied()
            .close(state.locals().get(variable.node()), type, variable.initializer().node());
      }
    } else if (resource instanceof Statement.Evaluate named) {
      int node = named.expression().node();
      expressions
          .implied()
          .close(expressions.value(named.expression()), state.attribution().type(node), node);
    }
  }
}
