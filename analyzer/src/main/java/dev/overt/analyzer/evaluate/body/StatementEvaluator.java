package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.evaluate.async.Containers;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Branch;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.state.Point;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Statement.SwitchCase;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** Runs statements in order; the answer is whether one can complete normally (JLS 14.22). */
final class StatementEvaluator implements Statement.Cases<Boolean> {

  private final BodyState state;
  private final ExpressionEvaluator expressions;
  private final Conditions conditions;
  private final Initialization once;
  private final SeldomCode seldom;
  private Value yielded = Value.BOTTOM;

  StatementEvaluator(BodyState state, ExpressionEvaluator expressions) {
    this.state = state;
    this.expressions = expressions;
    this.conditions = Conditions.in(state);
    this.once = Initialization.in(state);
    this.seldom = SeldomCode.in(state);
  }

  boolean run(Statement statement) {
    return statement.as(this);
  }

  boolean run(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      if (!run(statements.get(i))) {
        return false;
      }
      List<Statement> rest = statements.subList(i + 1, statements.size());
      if (isWayOut(statements.get(i)) && once.isBehind(condition(statements.get(i)), rest)) {
        return once(rest);
      }
    }
    return true;
  }

  private boolean once(List<Statement> statements) {
    return state.trace().on(Occasion.ONCE, () -> run(statements));
  }

  private boolean run(Expression condition, Statement guarded) {
    if (seldom.isAfterError(condition)) {
      return state.trace().on(Occasion.AFTER_ERROR, () -> run(guarded));
    }
    List<Statement> statements = List.of(guarded);
    return !isReturn(guarded) && once.isBehind(condition, statements)
        ? once(statements)
        : run(guarded);
  }

  private static Expression condition(Statement statement) {
    return ((Statement.If) statement).condition();
  }

  /** Whether a statement only leaves, or does not. */
  private static boolean isWayOut(Statement statement) {
    return statement instanceof Statement.If branch
        && (isReturn(branch.whenTrue())
            || branch.whenTrue() instanceof Statement.Block block
                && block.statements().size() == 1
                && isReturn(block.statements().get(0)));
  }

  private static boolean isReturn(Statement statement) {
    return statement instanceof Statement.Return;
  }

  /** What one case of a switch yields, which jumps may leave. */
  Value branch(SwitchCase branch) {
    yielded = Value.BOTTOM;
    state.jumpsOf(() -> enter(branch));
    return yielded;
  }

  private void enter(SwitchCase branch) {
    if (branch.form() == SwitchCase.Form.ARROW
        && branch.body().size() == 1
        && branch.body().get(0) instanceof Statement.Evaluate result) {
      yielded = expressions.value(result.expression());
    } else {
      run(branch.body());
    }
  }

  @Override
  public Boolean block(Statement.Block block) {
    return run(block.statements());
  }

  @Override
  public Boolean variables(Statement.Variables variables) {
    variables.variables().forEach(this::declare);
    return true;
  }

  private void declare(Variable variable) {
    Value initial = expressions.value(variable.initializer());
    state.locals().put(variable.node(), initial);
    state.domains().declared(variable, initial);
    conditions.hold(variable.node(), variable.initializer());
  }

  @Override
  public Boolean evaluate(Statement.Evaluate statement) {
    Value dropped = expressions.value(statement.expression());
    state.drop(dropped, statement.expression().node());
    state.domains().dropped(dropped, statement.expression().node());
    return true;
  }

  @Override
  public Boolean branch(Statement.If branch) {
    Optional<Boolean> known = expressions.value(branch.condition()).flag();
    if (known.isPresent()) {
      conditions.assume(branch.condition(), known.get());
      return run(known.get() ? branch.whenTrue() : branch.whenFalse());
    }
    Point before = state.point();
    Branch<Boolean> whenTrue =
        state.from(
            before.copy(),
            () -> {
              conditions.assume(branch.condition(), true);
              return run(branch.condition(), branch.whenTrue());
            });
    Branch<Boolean> whenFalse =
        state.from(
            before,
            () -> {
              conditions.assume(branch.condition(), false);
              state.domains().branch(branch.condition(), false);
              return run(branch.whenFalse());
            });
    if (whenTrue.result() && whenFalse.result()) {
      state.goOn(before.join(whenTrue.locals(), whenFalse.locals()));
    } else {
      state.goOn(whenTrue.result() ? whenTrue.end() : whenFalse.end());
    }
    return whenTrue.result() || whenFalse.result();
  }

  @Override
  public Boolean loop(Statement.While loop) {
    expressions
        .loops()
        .loop(
            loop,
            loop.condition(),
            () -> {
              expressions.value(loop.condition());
              conditions.assume(loop.condition(), true);
              run(loop.body());
            });
    return true;
  }

  @Override
  public Boolean doLoop(Statement.Do loop) {
    expressions
        .loops()
        .loop(
            loop,
            loop.condition(),
            () -> {
              run(loop.body());
              expressions.value(loop.condition());
            });
    return true;
  }

  @Override
  public Boolean forLoop(Statement.For loop) {
    run(loop.initial());
    expressions
        .loops()
        .loop(
            loop,
            loop.condition(),
            () -> {
              expressions.value(loop.condition());
              conditions.assume(loop.condition(), true);
              run(loop.body());
              loop.updates().forEach(expressions::value);
            });
    return true;
  }

  @Override
  public Boolean forEach(Statement.ForEach loop) {
    Value elements = expressions.value(loop.iterable());
    Value held = Containers.held(elements);
    int node = loop.iterable().node();
    state.domains().iterate(elements, node);
    Type type = state.attribution().type(node);
    expressions.implied().iterate(elements, type, node);
    Optional<Environment> end =
        expressions
            .loops()
            .loop(
                loop,
                Expression.NONE,
                () -> {
                  Value element = state.domains().element(elements, loop.variable(), held);
                  state.locals().put(loop.variable().node(), element);
                  state.domains().each(element, type, () -> run(loop.body()));
                });
    end.ifPresent(each -> state.domains().iterated(elements, each));
    return true;
  }

  @Override
  public Boolean returns(Statement.Return statement) {
    Value value = expressions.value(statement.value());
    if (statement.value() != Expression.NONE) {
      value = state.domains().returned(value, statement.value().node());
      state.returns(state.domains().leaving(value));
    }
    conditions.end(statement.value(), value);
    return false;
  }

  @Override
  public Boolean throwing(Statement.Throw statement) {
    expressions.value(statement.exception());
    return false;
  }

  @Override
  public Boolean trying(Statement.Try statement) {
    return new TryEvaluator(state, expressions, this).run(statement);
  }

  @Override
  public Boolean switching(Statement.Switch statement) {
    state.domains().escapes(expressions.value(statement.selector()));
    expressions.cases(statement.cases());
    return true;
  }

  @Override
  public Boolean synchronizing(Statement.Synchronized statement) {
    expressions.value(statement.lock());
    state.domains().synchronizes(statement);
    return run(statement.body());
  }

  @Override
  public Boolean labeled(Statement.Labeled statement) {
    Point before = state.point();
    state.fork();
    state.jumpsOf(() -> run(statement.body()));
    state.goOn(state.point().with(before.locals().or(state.locals())));
    return true;
  }

  @Override
  public Boolean jump(Statement.Jump jump) {
    state.jump();
    return false;
  }

  @Override
  public Boolean yielding(Statement.Yield statement) {
    yielded = yielded.or(expressions.value(statement.value()));
    return false;
  }

  @Override
  public Boolean localType(Statement.LocalType statement) {
    state.capture();
    return true;
  }

  @Override
  public Boolean assertion(Statement.Assert statement) {
    expressions.value(statement.condition());
    conditions.assume(statement.condition(), true);
    return true;
  }
}
