package dev.overt.analyzer.syntax;

import dev.overt.analyzer.syntax.Statement.SwitchCase;
import java.util.List;

/**
 * Goes through code in source order and shows a visitor what it meets. What stands in a class that
 * is declared there is not looked at.
 */
public final class Walk implements Expression.Cases<Void>, Statement.Cases<Void> {

  /** Is shown each expression and statement before and after what stands in it. */
  public interface Visitor {
    /** Before the parts of an expression. */
    default void enter(Expression expression) {}

    /** After the parts of an expression. */
    default void leave(Expression expression) {}

    /** Before the parts of a statement. */
    default void enter(Statement statement) {}

    /** After the parts of a statement. */
    default void leave(Statement statement) {}

    /** A local or anonymous class. */
    default void declared(Member.TypeDeclaration type) {}
  }

  private final Visitor visitor;

  /** Shows all to the visitor. */
  public Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Goes through an expression; the answer is null. */
  public Void in(Expression expression) {
    visitor.enter(expression);
    expression.as(this);
    visitor.leave(expression);
    return null;
  }

  /** Goes through a statement; the answer is null. */
  public Void in(Statement statement) {
    visitor.enter(statement);
    statement.as(this);
    visitor.leave(statement);
    return null;
  }

  private Void inAll(List<? extends Expression> expressions) {
    expressions.forEach(this::in);
    return null;
  }

  private Void inEach(List<? extends Statement> statements) {
    statements.forEach(this::in);
    return null;
  }

  private Void inCases(List<SwitchCase> cases) {
    for (SwitchCase each : cases) {
      inAll(each.labels());
      in(each.guard());
      inEach(each.body());
    }
    return null;
  }

  @Override
  public Void none(Expression.None none) {
    return null;
  }

  @Override
  public Void literal(Expression.Literal literal) {
    return null;
  }

  @Override
  public Void name(Expression.Name name) {
    return null;
  }

  @Override
  public Void fieldAccess(Expression.FieldAccess access) {
    return in(access.target());
  }

  @Override
  public Void self(Expression.This self) {
    return null;
  }

  @Override
  public Void superReference(Expression.Super reference) {
    return null;
  }

  @Override
  public Void typeReference(Expression.TypeReference reference) {
    return null;
  }

  @Override
  public Void classLiteral(Expression.ClassLiteral literal) {
    return null;
  }

  @Override
  public Void call(Expression.Call call) {
    in(call.receiver());
    return inAll(call.arguments());
  }

  @Override
  public Void creation(Expression.New creation) {
    in(creation.outer());
    return inAll(creation.arguments());
  }

  @Override
  public Void anonymousClass(Expression.AnonymousClass creation) {
    in(creation.creation());
    visitor.declared(creation.body());
    return null;
  }

  @Override
  public Void arrayCreation(Expression.NewArray creation) {
    inAll(creation.dimensions());
    return inAll(creation.elements());
  }

  @Override
  public Void arrayLiteral(Expression.ArrayLiteral literal) {
    return inAll(literal.elements());
  }

  @Override
  public Void arrayAccess(Expression.ArrayAccess access) {
    in(access.array());
    return in(access.index());
  }

  @Override
  public Void lambda(Expression.Lambda lambda) {
    return in(lambda.body());
  }

  @Override
  public Void methodReference(Expression.MethodReference reference) {
    return in(reference.target());
  }

  @Override
  public Void assignment(Expression.Assignment assignment) {
    in(assignment.target());
    return in(assignment.value());
  }

  @Override
  public Void unary(Expression.Unary unary) {
    return in(unary.operand());
  }

  @Override
  public Void binary(Expression.Binary binary) {
    return inAll(binary.operands());
  }

  @Override
  public Void instanceOf(Expression.InstanceOf test) {
    return in(test.value());
  }

  @Override
  public Void conditional(Expression.Conditional conditional) {
    in(conditional.condition());
    in(conditional.whenTrue());
    return in(conditional.whenFalse());
  }

  @Override
  public Void switchExpression(Expression.SwitchExpression expression) {
    in(expression.selector());
    return inCases(expression.cases());
  }

  @Override
  public Void cast(Expression.Cast cast) {
    return in(cast.value());
  }

  @Override
  public Void block(Statement.Block block) {
    return inEach(block.statements());
  }

  @Override
  public Void variables(Statement.Variables variables) {
    for (Variable variable : variables.variables()) {
      in(variable.initializer());
    }
    return null;
  }

  @Override
  public Void evaluate(Statement.Evaluate statement) {
    return in(statement.expression());
  }

  @Override
  public Void branch(Statement.If branch) {
    in(branch.condition());
    in(branch.whenTrue());
    return in(branch.whenFalse());
  }

  @Override
  public Void loop(Statement.While loop) {
    in(loop.condition());
    return in(loop.body());
  }

  @Override
  public Void doLoop(Statement.Do loop) {
    in(loop.body());
    return in(loop.condition());
  }

  @Override
  public Void forLoop(Statement.For loop) {
    inEach(loop.initial());
    in(loop.condition());
    inAll(loop.updates());
    return in(loop.body());
  }

  @Override
  public Void forEach(Statement.ForEach loop) {
    in(loop.iterable());
    return in(loop.body());
  }

  @Override
  public Void returns(Statement.Return statement) {
    return in(statement.value());
  }

  @Override
  public Void throwing(Statement.Throw statement) {
    return in(statement.exception());
  }

  @Override
  public Void trying(Statement.Try statement) {
    inEach(statement.resources());
    in(statement.body());
    statement.catches().forEach(each -> in(each.body()));
    return in(statement.finallyBlock());
  }

  @Override
  public Void switching(Statement.Switch statement) {
    in(statement.selector());
    return inCases(statement.cases());
  }

  @Override
  public Void synchronizing(Statement.Synchronized statement) {
    in(statement.lock());
    return in(statement.body());
  }

  @Override
  public Void labeled(Statement.Labeled statement) {
    return in(statement.body());
  }

  @Override
  public Void jump(Statement.Jump jump) {
    return null;
  }

  @Override
  public Void yielding(Statement.Yield statement) {
    return in(statement.value());
  }

  @Override
  public Void localType(Statement.LocalType statement) {
    visitor.declared(statement.declaration());
    return null;
  }

  @Override
  public Void assertion(Statement.Assert statement) {
    in(statement.condition());
    return in(statement.message());
  }
}
