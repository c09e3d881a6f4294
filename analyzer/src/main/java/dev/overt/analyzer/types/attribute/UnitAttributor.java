package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.source.UnitScope;
import java.util.List;
import java.util.function.Consumer;

/** Attributes the code of one file; holds one part for each kind of code. */
public final class UnitAttributor implements Attributor {

  private final Notes notes;
  private final Invocations invocations;
  private final ArgumentReader arguments;
  private final ExpressionAttributor expressions;
  private final StatementAttributor statements;
  private final ClassAttributor classes;

  private UnitAttributor(Notes notes) {
    this.notes = notes;
    Candidates candidates = new Candidates(notes.typeSystem());
    NameAttributor names = new NameAttributor(this);
    this.invocations = new Invocations(this, new LambdaAttributor(this, names, candidates));
    CallAttributor calls = new CallAttributor(this, names, candidates, invocations);
    CreationAttributor creations = new CreationAttributor(this, candidates, invocations);
    SwitchAttributor switches = new SwitchAttributor(this);
    this.arguments = new ArgumentReader(this, calls, creations, switches);
    this.expressions = new ExpressionAttributor(this, names, arguments, switches);
    this.statements = new StatementAttributor(this, switches);
    this.classes = new ClassAttributor(this, creations, statements);
  }

  /**
   * Attributes a file whose declarations are entered.
   *
   * @param meanings by node number: the classes that are declared there; what else is learned is
   *     added
   * @param failures takes what goes wrong; what was learned before stays
   */
  public static Attribution attribute(
      UnitScope scope, Object[] meanings, Consumer<Throwable> failures) {
    Notes notes = new Notes(Scope.of(scope), meanings);
    UnitAttributor attributor = new UnitAttributor(notes);
    SourceUnit unit = scope.unit();
    try {
      for (Member.TypeDeclaration type : unit.types()) {
        notes.declared(type.node()).ifPresent(attributor.classes::attribute);
      }
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      failures.accept(failure);
    }
    return notes.result();
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Type alone(Expression expression) {
    return expression == Expression.NONE ? Type.UNKNOWN : expression.as(expressions);
  }

  @Override
  public Type toward(Expression expression, Type target) {
    if (!PolyExpressions.include(expression)) {
      return alone(expression);
    }
    if (expression instanceof Expression.Call && notes.isCurrent(expression.node())) {
      return notes.type(expression.node());
    }
    Inference session = new Inference(typeSystem());
    invocations.pass(arguments.read(expression, session), target, session);
    session.solve();
    notes.markCurrent(expression.node());
    return notes.type(expression.node());
  }

  @Override
  public Argument argument(Expression expression, Inference session) {
    return arguments.read(expression, session);
  }

  @Override
  public void statement(Statement statement) {
    statement.as(statements);
  }

  @Override
  public void lambdaBody(Statement body, Consumer<Expression> returned) {
    statements.lambdaBody(body, returned);
  }

  @Override
  public void switchBody(List<Statement> body, Consumer<Expression> yielded) {
    statements.switchBody(body, yielded);
  }

  @Override
  public void classBody(SourceClass symbol) {
    classes.attribute(symbol);
  }
}
