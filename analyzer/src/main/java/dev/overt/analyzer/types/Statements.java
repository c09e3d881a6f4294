package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import java.util.List;
import java.util.function.Consumer;

/** Goes through statements, in the order and with the scopes of JLS 6.3 and 14. */
final class Statements implements Statement.Cases<Void> {

  private final Workshop workshop;
  private final Notes notes;
  private Consumer<Expression> onReturn = value -> {};
  private Consumer<Expression> onYield = value -> {};

  Statements(Workshop workshop) {
    this.workshop = workshop;
    this.notes = workshop.notes();
  }

  /** The body of a method with the given result. */
  void methodBody(Statement.Block body, Type result) {
    lambdaBody(body, value -> workshop.toward(value, result));
  }

  /** The body of a lambda; what it returns is handed over. */
  void lambdaBody(Statement body, Consumer<Expression> returned) {
    Consumer<Expression> before = onReturn;
    onReturn = returned;
    workshop.statement(body);
    onReturn = before;
  }

  /** One case of a switch expression; what it yields is handed over. */
  void switchBody(List<Statement> body, Consumer<Expression> yielded) {
    Consumer<Expression> before = onYield;
    onYield = yielded;
    body.forEach(workshop::statement);
    onYield = before;
  }

  @Override
  public Void block(Statement.Block block) {
    Scope before = notes.scope();
    block.statements().forEach(workshop::statement);
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
    Type type = workshop.reader().of(variable.type());
    if (isInferred(variable, type)) {
      notes.note(variable.node(), workshop.alone(variable.initializer()));
      see(variable);
      return;
    }
    notes.note(variable.node(), type);
    see(variable);
    if (variable.initializer() != Expression.NONE) {
      workshop.toward(variable.initializer(), type);
    }
  }

  /** {@code var}, and {@code val} of Lombok. */
  private static boolean isInferred(Variable variable, Type written) {
    return variable.type() == TypeSyntax.INFERRED
        || written instanceof ClassType of && of.symbol().name().equals("lombok.val");
  }

  private void see(Variable variable) {
    notes.enter(notes.scope().withLocal(variable.name(), variable.node()));
  }

  @Override
  public Void evaluate(Statement.Evaluate statement) {
    workshop.alone(statement.expression());
    return null;
  }

  @Override
  public Void branch(Statement.If branch) {
    Scope before = notes.scope();
    workshop.alone(branch.condition());
    List<Pattern.OfType> whenTrue = PatternBindings.of(branch.condition(), true);
    List<Pattern.OfType> whenFalse = PatternBindings.of(branch.condition(), false);
    notes.enter(PatternBindings.in(before, whenTrue));
    workshop.statement(branch.whenTrue());
    notes.enter(PatternBindings.in(before, whenFalse));
    workshop.statement(branch.whenFalse());
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
    workshop.alone(loop.condition());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), true)));
    workshop.statement(loop.body());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), false)));
    return null;
  }

  @Override
  public Void doLoop(Statement.Do loop) {
    Scope before = notes.scope();
    workshop.statement(loop.body());
    notes.enter(before);
    workshop.alone(loop.condition());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), false)));
    return null;
  }

  @Override
  public Void forLoop(Statement.For loop) {
    Scope before = notes.scope();
    loop.initial().forEach(workshop::statement);
    workshop.alone(loop.condition());
    Scope inLoop = notes.scope();
    notes.enter(PatternBindings.in(inLoop, PatternBindings.of(loop.condition(), true)));
    loop.updates().forEach(workshop::alone);
    workshop.statement(loop.body());
    notes.enter(PatternBindings.in(before, PatternBindings.of(loop.condition(), false)));
    return null;
  }

  @Override
  public Void forEach(Statement.ForEach loop) {
    Scope before = notes.scope();
    Type iterable = workshop.alone(loop.iterable());
    Variable variable = loop.variable();
    Type written = workshop.reader().of(variable.type());
    Type type = isInferred(variable, written) ? element(iterable) : written;
    notes.note(variable.node(), type);
    see(variable);
    workshop.statement(loop.body());
    notes.enter(before);
    return null;
  }

  private Type element(Type iterable) {
    if (iterable instanceof ArrayType array) {
      return array.element();
    }
    KnownClass target = workshop.universe().index().named("java.lang.Iterable");
    return new LeastUpperBound(workshop.universe())
        .classes(iterable).stream()
            .flatMap(each -> workshop.universe().supertypes().as(each, target).stream())
            .findFirst()
            .map(this::elementOf)
            .orElse(Type.UNKNOWN);
  }

  private Type elementOf(ClassType iterable) {
    return iterable.arguments().isEmpty()
        ? workshop.universe().index().object()
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
    workshop.alone(statement.exception());
    return null;
  }

  @Override
  public Void trying(Statement.Try statement) {
    Scope before = notes.scope();
    statement.resources().forEach(workshop::statement);
    workshop.statement(statement.body());
    notes.enter(before);
    for (Statement.Catch each : statement.catches()) {
      List<Type> types = workshop.reader().all(each.types());
      Type type =
          types.size() > 1
              ? new LeastUpperBound(workshop.universe()).of(types)
              : workshop.reader().of(each.variable().type());
      notes.note(each.variable().node(), type);
      see(each.variable());
      workshop.statement(each.body());
      notes.enter(before);
    }
    workshop.statement(statement.finallyBlock());
    return null;
  }

  @Override
  public Void switching(Statement.Switch statement) {
    workshop.switches().statement(statement);
    return null;
  }

  @Override
  public Void synchronizing(Statement.Synchronized statement) {
    workshop.alone(statement.lock());
    workshop.statement(statement.body());
    return null;
  }

  @Override
  public Void labeled(Statement.Labeled statement) {
    workshop.statement(statement.body());
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
              notes.enter(notes.scope().withType(symbol.simpleName(), Universe.raw(symbol)));
              symbol.standsIn(notes.scope());
              workshop.classes().attribute(symbol);
            });
    return null;
  }

  @Override
  public Void assertion(Statement.Assert statement) {
    Scope before = notes.scope();
    workshop.alone(statement.condition());
    workshop.alone(statement.message());
    notes.enter(PatternBindings.in(before, PatternBindings.of(statement.condition(), true)));
    return null;
  }
}
