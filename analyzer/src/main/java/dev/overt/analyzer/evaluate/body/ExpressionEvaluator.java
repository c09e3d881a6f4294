package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.async.Amounts;
import dev.overt.analyzer.evaluate.async.FunctionArguments;
import dev.overt.analyzer.evaluate.async.StreamEffects;
import dev.overt.analyzer.evaluate.state.BodyDomains;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Branch;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.state.FunctionCaller;
import dev.overt.analyzer.evaluate.state.FunctionRun;
import dev.overt.analyzer.evaluate.state.Point;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Statement.SwitchCase;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an expression is, and what evaluating it does; operands from left to right (JLS 15.7). */
final class ExpressionEvaluator implements Expression.Cases<Value> {

  private final BodyState state;
  private final CallEvaluator calls;
  private final MethodReferences references;
  private final ContextRoots roots;
  private final ActiveUses touches;
  private final ImpliedCalls implied;
  private final Conditions conditions;
  private final BodyDomains domains;
  private final LoopEvaluator loops;
  private final FunctionArguments handing;

  ExpressionEvaluator(BodyState state) {
    this.state = state;
    this.calls = new CallEvaluator(state);
    this.references = new MethodReferences(state, calls);
    this.roots = ContextRoots.in(state);
    this.touches = ActiveUses.in(state);
    this.implied = new ImpliedCalls(state, calls);
    this.conditions = Conditions.in(state);
    this.domains = state.domains();
    this.loops = new LoopEvaluator(state);
    this.handing = FunctionArguments.in(state);
  }

  Value value(Expression expression) {
    return expression.as(this);
  }

  private List<Value> values(List<Expression> expressions) {
    List<Value> values = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      values.add(value(expression));
    }
    return values;
  }

  private List<Value> arguments(List<Expression> expressions) {
    List<Value> values = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      Value value = Amounts.passed(expression, value(expression));
      values.add(calls.argument(value, expression.node()));
      domains.argument(value);
    }
    return values;
  }

  /** The object that the body belongs to. */
  private Value object() {
    return Value.UNKNOWN.holding(domains.self());
  }

  private Value untracked(List<Expression> operands) {
    operands.forEach(this::value);
    return Value.UNKNOWN;
  }

  @Override
  public Value none(Expression.None none) {
    return Value.UNKNOWN;
  }

  @Override
  public Value literal(Expression.Literal literal) {
    return switch (literal.kind()) {
      case NULL -> Value.BOTTOM;
      case BOOLEAN -> Value.of(new Atom.Flag(literal.text().equals("true")));
      case STRING -> StreamEffects.text(literal.text(), domains.literal(literal, Value.UNKNOWN));
      default -> domains.literal(literal, Value.UNKNOWN);
    };
  }

  @Override
  public Value name(Expression.Name name) {
    Binding binding = state.attribution().binding(name);
    if (binding instanceof Binding.Local local) {
      return calls.tracked(state.local(local.declaration()), name.node());
    }
    return binding instanceof Binding.Field field
        ? read(object(), field.field(), name.node())
        : Value.UNKNOWN;
  }

  @Override
  public Value fieldAccess(Expression.FieldAccess access) {
    if (state.attribution().binding(access) instanceof Binding.Field field) {
      return read(value(access.target()), field.field(), access.node());
    }
    return Value.UNKNOWN;
  }

  private Value read(Value owner, FieldSymbol field, int node) {
    touches.use(field, node);
    return domains.read(
        owner, field, calls.tracked(calls.marked(held(field), field.annotations()), node), node);
  }

  private Value held(FieldSymbol field) {
    return InjectedValues.in(state).field(field, state.read(field));
  }

  @Override
  public Value self(Expression.This self) {
    return object();
  }

  @Override
  public Value superReference(Expression.Super reference) {
    return object();
  }

  @Override
  public Value typeReference(Expression.TypeReference reference) {
    return Value.UNKNOWN;
  }

  @Override
  public Value classLiteral(Expression.ClassLiteral literal) {
    return Value.UNKNOWN;
  }

  @Override
  public Value call(Expression.Call call) {
    Value receiver = call.receiver() instanceof Expression.None ? object() : value(call.receiver());
    FunctionRun context =
        new FunctionRun(
            conditions.delivery(call, receiver, state.functions().delivery()),
            handing.caller(state.attribution().method(call), call.arguments(), receiver),
            conditions.isLazy(call));
    List<Value> arguments = new ArrayList<>();
    domains.arguments(
        receiver,
        state.attribution().type(call.receiver().node()),
        () -> state.within(context, () -> arguments.addAll(arguments(call.arguments()))));
    domains.passed(call, arguments);
    Value result = calls.call(call, receiver, arguments);
    implied.look(call, call.arguments());
    implied.each(call, receiver);
    implied.subscribed(call, arguments, result);
    conditions.after(call, result);
    return result;
  }

  @Override
  public Value creation(Expression.New creation) {
    value(creation.outer());
    FunctionCaller caller =
        handing.caller(state.attribution().method(creation), creation.arguments(), Value.UNKNOWN);
    FunctionRun outer = state.functions();
    FunctionRun run =
        new FunctionRun(conditions.delivery(creation, outer.delivery()), caller, outer.isLater());
    List<Value> arguments = new ArrayList<>();
    domains.arguments(
        Value.UNKNOWN,
        Type.UNKNOWN,
        () -> state.within(run, () -> arguments.addAll(arguments(creation.arguments()))));
    Value created = calls.creation(creation, arguments);
    implied.look(creation, creation.arguments());
    return created;
  }

  @Override
  public Value anonymousClass(Expression.AnonymousClass creation) {
    domains.escapes(creation(creation.creation()));
    state.capture();
    Optional<ClassSymbol> declared = state.attribution().declared(creation.body().node());
    declared.ifPresent(symbol -> implied.initialize(symbol, creation.node()));
    return declared.map(symbol -> Value.of(new Atom.Exact(symbol.name()))).orElse(Value.UNKNOWN);
  }

  @Override
  public Value arrayCreation(Expression.NewArray creation) {
    untracked(creation.dimensions());
    return elements(creation.elements());
  }

  @Override
  public Value arrayLiteral(Expression.ArrayLiteral literal) {
    return elements(literal.elements());
  }

  private Value elements(List<Expression> elements) {
    return values(elements).stream().reduce(Value.UNKNOWN, Value::or);
  }

  @Override
  public Value arrayAccess(Expression.ArrayAccess access) {
    domains.escapes(value(access.array()));
    return untracked(List.of(access.index()));
  }

  @Override
  public Value lambda(Expression.Lambda lambda) {
    FunctionRun run = state.functions();
    Place outer = state.place();
    Atom.Function function =
        state.function(
            lambda.node(),
            handing.formals(lambda),
            () -> {
              conditions.guard(run.isLater() ? outer : state.place(), lambda.node());
              handing.bind(lambda, run.caller());
              conditions.deliver(lambda);
              domains.parameters(lambda.parameters());
              if (lambda.body() instanceof Statement.Evaluate body) {
                return domains.leaving(value(body.expression()));
              }
              new StatementEvaluator(state, this).run(lambda.body());
              return Value.BOTTOM;
            });
    Optional<MethodSymbol> interfaceMethod = state.attribution().function(lambda);
    interfaceMethod.ifPresent(method -> roots.enter(method, function));
    domains.function(function, interfaceMethod, lambda.node());
    return Value.of(function);
  }

  @Override
  public Value methodReference(Expression.MethodReference reference) {
    Value function = references.reference(reference, value(reference.target()));
    Optional<MethodSymbol> method =
        state.program().functionOf(state.attribution().type(reference.node()));
    for (Atom.Function each : function.all(Atom.Function.class).toList()) {
      method.ifPresent(known -> roots.enter(known, each));
      domains.function(each, method, reference.node());
    }
    return function;
  }

  @Override
  public Value assignment(Expression.Assignment assignment) {
    Value owner =
        assignment.target() instanceof Expression.FieldAccess access
            ? value(access.target())
            : object();
    if (assignment.target() instanceof Expression.ArrayAccess) {
      value(assignment.target());
    }
    Value assigned = value(assignment.value());
    Value value = assignment.operator().isEmpty() ? assigned : Value.UNKNOWN;
    Binding binding = state.attribution().binding(assignment.target());
    if (binding instanceof Binding.Local local) {
      state.locals().put(local.declaration(), value);
      conditions.hold(local.declaration(), assignment.value());
    } else if (binding instanceof Binding.Field field) {
      state.locals().put(field.field().id(), Value.UNKNOWN);
      domains.write(owner, field.field(), assignment.target().node());
      state.wrote(field.field(), value);
    }
    if (!(binding instanceof Binding.Local)) {
      domains.escapes(value);
    }
    return value;
  }

  @Override
  public Value unary(Expression.Unary unary) {
    Value operand = value(unary.operand());
    conditions.counted(unary);
    return unary.operator().equals("!")
        ? operand.flag().map(isTrue -> Value.of(new Atom.Flag(!isTrue))).orElse(Value.UNKNOWN)
        : Value.UNKNOWN;
  }

  /** The loops of the body. */
  LoopEvaluator loops() {
    return loops;
  }

  /** The calls that the language makes here. */
  ImpliedCalls implied() {
    return implied;
  }

  @Override
  public Value binary(Expression.Binary binary) {
    boolean isAnd = binary.operator().equals("&&");
    if (!isAnd && !binary.operator().equals("||")) {
      List<Value> operands = values(binary.operands());
      if (!binary.operator().equals("+")) {
        domains.compared(operands);
        return conditions.compared(binary);
      }
      implied.joined(binary, operands);
      return domains.joined(binary, operands, Value.UNKNOWN);
    }
    return state.from(state.point(), () -> shortCut(binary, isAnd)).result();
  }

  /** An operand is evaluated where those before it hold, or do not. */
  private Value shortCut(Expression.Binary binary, boolean isAnd) {
    Value result = Value.of(new Atom.Flag(isAnd));
    for (Expression operand : binary.operands()) {
      Value value = value(operand);
      if (value.flag().isEmpty()) {
        result = Value.UNKNOWN;
      } else if (value.flag().get() != isAnd) {
        return value;
      }
      conditions.assume(operand, isAnd);
    }
    return result;
  }

  @Override
  public Value instanceOf(Expression.InstanceOf test) {
    domains.bind(test.pattern(), value(test.value()));
    return Value.UNKNOWN;
  }

  @Override
  public Value conditional(Expression.Conditional conditional) {
    Optional<Boolean> known = value(conditional.condition()).flag();
    if (known.isPresent()) {
      conditions.assume(conditional.condition(), known.get());
      return value(known.get() ? conditional.whenTrue() : conditional.whenFalse());
    }
    Point before = state.point();
    Branch<Value> whenTrue =
        state.from(
            before.copy(),
            () -> {
              conditions.assume(conditional.condition(), true);
              return value(conditional.whenTrue());
            });
    Branch<Value> whenFalse =
        state.from(
            before,
            () -> {
              conditions.assume(conditional.condition(), false);
              return value(conditional.whenFalse());
            });
    state.goOn(before.join(whenTrue.locals(), whenFalse.locals()));
    return whenTrue.result().or(whenFalse.result());
  }

  @Override
  public Value switchExpression(Expression.SwitchExpression expression) {
    domains.escapes(value(expression.selector()));
    return cases(expression.cases());
  }

  /** The union of what the cases yield; each starts from what held before. */
  Value cases(List<SwitchCase> cases) {
    StatementEvaluator statements = new StatementEvaluator(state, this);
    Point before = state.point();
    Environment after = before.locals();
    Value yielded = Value.BOTTOM;
    for (SwitchCase branch : cases) {
      Branch<Value> end = state.from(before.copy(), () -> value(branch, statements));
      yielded = yielded.or(end.result());
      after = after.or(end.locals());
    }
    state.goOn(before.with(after));
    return yielded.isBottom() ? Value.UNKNOWN : yielded;
  }

  private Value value(SwitchCase branch, StatementEvaluator statements) {
    untracked(branch.labels());
    value(branch.guard());
    return statements.branch(branch);
  }

  @Override
  public Value cast(Expression.Cast cast) {
    return domains.cast(value(cast.value()), cast.node());
  }
}
