package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.lombok.InferredVariables;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.LeastUpperBound;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.List;
import java.util.function.Consumer;

/** Goes through statements, in the order and with the scopes of JLS 6.3 and 14. */
final class StatementAttributor implements Statement.Cases<Void> {

  private final Attributor attributor;
  private final SwitchAttributor switches;
  private final Notes notes;
  private Consumer<Expression> onReturn = value -> {};
  private Consumer<Expression> onYield = value -> {};

  StatementAttributor(Attributor attributor, SwitchAttributor switches) {
    this.attributor = attributor;
    this.switches = switches;
    this.notes = attributor.notes();
  }

  /** The body of a method with the given result. */
  void methodBody(Statement.Block body, Type result) {
    lambdaBody(body, value -> attributor.toward(value, result));
  }

  /** The body of a lambda; what it returns is handed over. */
  void lambdaBody(Statement body, Consumer<Expression> returned) {
    Consumer<Expression> before = onReturn;
    onReturn = returned;
    attributor.statement(body);
    onReturn = before;
  }

  /** One case of a switch expression; what it yields is handed over. */
  void switchBody(List<Statement> body, Consumer<Expression> yielded) {
    Consumer<Expression> before = onYield;
    onYield = yielded;
    body.forEach(attributor::statement);
    onYield = before;
  }

  @Override
  public Void block(Statement.Block block) {
    Scope before = notes.scope();
    block.statements().forEach(attributor::statement);
    notes.enter(before);
    return null;
  }

  @Override
  public Void variables(Statement.Variables variables) {
    for (Variable variable : variables.variables()) {
      declare(variable);
    }
    return null;
  }

  private void declare(Variable variable) {
    Type type = attributor.reader().of(variable.type());
    if (isInferred(variable, type)) {
      notes.note(variable.node(), attributor.alone(variable.initializer()));
      see(variable);
      return;
    }
    notes.note(variable.node(), type);
    see(variable);
    if (variable.initializer() != Expression.NONE) {
      attributor.toward(variable.initializer(), type);
    }
  }

  /** Whether the variable is declared with {@code var}, or with a type that stands for it. */
  private static boolean isInferred(Variable variable, Type written) {
    return variable.type() == TypeSyntax.INFERRED
        || written instanceof ClassType of && InferredVariables.areDeclaredWith(of.symbol().name());
  }

  private void see(Variable variable) {
    notes.enter(notes.scope().withLocal(variable.name(), variable.node()));
  }

  @Override
  public Void evaluate(Statement.Evaluate statement) {
    attributor.alone(statement.expression());
    return null;
  }

  @Override
  public Void branch(Statement.If branch) {
    Scope before = notes.scope();
    attributor.alone(branch.condition());
    List<Pattern.OfType> whenTrue = PatternBindings.of(branch.condition(), true);
    List<Pattern.OfType> whenFalse = PatternBindings.of(branch.condition(), false);
    notes.enter(PatternBindings.in(before, whenTrue));
    attributor.statement(branch.whenTrue());
    notes.enter(PatternBindings.in(before, whenFalse));
    attributor.statement(branch.whenFalse());
    Scope after = before;
    if (!whenFalse.isEmpty() && !Completion.goesOn(branch.whenTrue())) {
      after = PatternBindings.in(after, whenFalse);
    }
    if (!whenTrue.isEmpty() && !Completion.goesOn(branch.whenFalse())) {
      after = PatternBindings.in(after, whenTrue);
    }
    notes.enter(after);
    return null;
  }

  @Override
  public Void loop(Statement.While loop) {
    Scope before = notes.scope();
    attributor.alone(loop.condition());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), true)));
    attributor.statement(loop.body());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), false)));
    return null;
  }

  @Override
  public Void doLoop(Statement.Do loop) {
    Scope before = notes.scope();
    attributor.statement(loop.body());
    notes.enter(before);
    attributor.alone(loop.condition());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), false)));
    return null;
  }

  @Override
  public Void forLoop(Statement.For loop) {
    Scope before = notes.scope();
    loop.initial().forEach(attributor::statement);
    attributor.alone(loop.condition());
    Scope inLoop = notes.scope();
    notes.enter(PatternBindings.in(inLoop, PatternBindings.of(loop.condition(), true)));
    loop.updates().forEach(attributor::alone);
    attributor.statement(loop.body());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), false)));
    return null;
  }

  @Override
  public Void forEach(Statement.ForEach loop) {
    Scope before = notes.scope();
    Type iterable = attributor.alone(loop.iterable());
    Variable variable = loop.variable();
    Type written = attributor.reader().of(variable.type());
    Type type = isInferred(variable, written) ? element(iterable) : written;
    notes.note(variable.node(), type);
    see(variable);
    attributor.statement(loop.body());
    notes.enter(before);
    return null;
  }

  private Type element(Type iterable) {
    if (iterable instanceof ArrayType array) {
      return array.element();
    }
    KnownClass target = attributor.typeSystem().index().named("java.lang.Iterable");
    return new LeastUpperBound(attributor.typeSystem())
        .classes(iterable).stream()
            .flatMap(each -> attributor.typeSystem().supertypes().as(each, target).stream())
            .findFirst()
            .map(this::elementOf)
            .orElse(Type.UNKNOWN);
  }

  private Type elementOf(ClassType iterable) {
    return iterable.arguments().isEmpty()
        ? attributor.typeSystem().index().object()
        : Capture.release(Capture.of(iterable).arguments().get(0));
  }

  @Override
  public Void returns(Statement.Return statement) {
    if (statement.value() != Expression.NONE) {
      onReturn.accept(statement.value());
    }
    return null;
  }

  @Override
  public Void throwing(Statement.Throw statement) {
    attributor.alone(statement.exception());
    return null;
  }

  @Override
  public Void trying(Statement.Try statement) {
    Scope before = notes.scope();
    statement.resources().forEach(attributor::statement);
    attributor.statement(statement.body());
    notes.enter(before);
    for (Statement.Catch each : statement.catches()) {
      List<Type> types = attributor.reader().all(each.types());
      Type type =
          types.size() > 1
              ? new LeastUpperBound(attributor.typeSystem()).of(types)
              : attributor.reader().of(each.variable().type());
      notes.note(each.variable().node(), type);
      see(each.variable());
      attributor.statement(each.body());
      notes.enter(before);
    }
    attributor.statement(statement.finallyBlock());
    return null;
  }

  @Override
  public Void switching(Statement.Switch statement) {
    switches.statement(statement);
    return null;
  }

  @Override
  public Void synchronizing(Statement.Synchronized statement) {
    attributor.alone(statement.lock());
    attributor.statement(statement.body());
    return null;
  }

  @Override
  public Void labeled(Statement.Labeled statement) {
    attributor.statement(statement.body());
    return null;
  }

  @Override
  public Void jump(Statement.Jump jump) {
    return null;
  }

  @Override
  public Void yielding(Statement.Yield statement) {
    onYield.accept(statement.value());
    return null;
  }

  @Override
  public Void localType(Statement.LocalType statement) {
    notes
        .declared(statement.declaration().node())
        .ifPresent(
            symbol -> {
              notes.enter(notes.scope().withType(symbol.simpleName(), Erasure.raw(symbol)));
              symbol.standsIn(notes.scope());
              attributor.classBody(symbol);
            });
    return null;
  }

  @Override
  public Void assertion(Statement.Assert statement) {
    Scope before = notes.scope();
    attributor.alone(statement.condition());
    attributor.alone(statement.message());
    notes.enter(PatternBindings.in(before, PatternBindings.of(statement.condition(), true)));
    return null;
  }
}
