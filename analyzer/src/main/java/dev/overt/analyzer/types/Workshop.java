package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;

/** The parts that attribute one file together. */
final class Workshop {

  private final Notes notes;
  private final LambdaBodies lambdas;
  private final NameMeanings names;
  private final Calls calls;
  private final Creations creations;
  private final ArgumentReader arguments;
  private final Invocations invocations;
  private final Expressions expressions;
  private final Statements statements;
  private final Switches switches;
  private final ClassBodies classes;

  Workshop(Notes notes) {
    this.notes = notes;
    this.lambdas = new LambdaBodies(this);
    this.names = new NameMeanings(this);
    this.invocations = new Invocations(this);
    this.calls = new Calls(this);
    this.creations = new Creations(this);
    this.arguments = new ArgumentReader(this);
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
    this.switches = new Switches(this);
    this.classes = new ClassBodies(this);
  }

  Notes notes() {
    return notes;
  }

  Universe universe() {
    return notes.universe();
  }

  LambdaBodies lambdas() {
    return lambdas;
  }

  NameMeanings names() {
    return names;
  }

  Calls calls() {
    return calls;
  }

  Creations creations() {
    return creations;
  }

  ArgumentReader arguments() {
    return arguments;
  }

  Invocations invocations() {
    return invocations;
  }

  Statements statements() {
    return statements;
  }

  Switches switches() {
    return switches;
  }

  ClassBodies classes() {
    return classes;
  }

  TypeReader reader() {
    return new TypeReader(notes.scope());
  }

  /** The type of an expression that has no target. */
  Type alone(Expression expression) {
    return expression == Expression.NONE ? Type.UNKNOWN : expression.as(expressions);
  }

  void statement(Statement statement) {
    statement.as(statements);
  }

  /** The type of an expression that goes to a variable, parameter or result of the given type. */
  Type toward(Expression expression, Type target) {
    if (!ArgumentReader.mayNeedTarget(expression)) {
      return alone(expression);
    }
    if (expression instanceof Expression.Call && notes.isCurrent(expression.node())) {
      return notes.type(expression.node());
    }
    Inference session = new Inference(universe());
    invocations.pass(arguments.read(expression, session), target, session);
    session.solve();
    notes.markCurrent(expression.node());
    return notes.type(expression.node());
  }
}
