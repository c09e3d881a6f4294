package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import java.util.List;
import java.util.Optional;

/** Lowers statements. */
final class StatementLowering {

  private static final Statement.Block NOTHING = new Statement.Block(-1, List.of());

  private static final Forms<StatementLowering, Statement> FORMS =
      new Forms<StatementLowering, Statement>()
          .with(BlockStmt.class, StatementLowering::block)
          .with(EmptyStmt.class, StatementLowering::empty)
          .with(UnparsableStmt.class, StatementLowering::empty)
          .with(ExpressionStmt.class, (self, node) -> self.evaluate(node.getExpression()))
          .with(ExplicitConstructorInvocationStmt.class, StatementLowering::constructorCall)
          .with(IfStmt.class, StatementLowering::branch)
          .with(WhileStmt.class, StatementLowering::whileLoop)
          .with(DoStmt.class, StatementLowering::doLoop)
          .with(ForStmt.class, StatementLowering::forLoop)
          .with(ForEachStmt.class, StatementLowering::forEach)
          .with(ReturnStmt.class, StatementLowering::returns)
          .with(ThrowStmt.class, StatementLowering::throwing)
          .with(TryStmt.class, StatementLowering::trying)
          .with(SwitchStmt.class, StatementLowering::switching)
          .with(SynchronizedStmt.class, StatementLowering::synchronizing)
          .with(LabeledStmt.class, StatementLowering::labeled)
          .with(BreakStmt.class, StatementLowering::breaking)
          .with(ContinueStmt.class, StatementLowering::continuing)
          .with(YieldStmt.class, StatementLowering::yielding)
          .with(LocalClassDeclarationStmt.class, StatementLowering::localClass)
          .with(LocalRecordDeclarationStmt.class, StatementLowering::localRecord)
          .with(AssertStmt.class, StatementLowering::assertion);

  private final Lowering lowering;

  StatementLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Statement lower(Node statement) {
    return FORMS.lower(this, statement);
  }

  List<Statement> all(NodeList<? extends Node> statements) {
    return Nodes.each(statements, this::lower);
  }

  Statement.Block block(BlockStmt block) {
    return new Statement.Block(number(block), all(block.getStatements()));
  }

  /** A declaration of variables, or an expression evaluated for what it does. */
  Statement evaluate(Node expression) {
    int node = number(expression);
    return expression instanceof VariableDeclarationExpr declaration
        ? new Statement.Variables(node, lowering.parameters.variables(declaration))
        : new Statement.Evaluate(node, value(expression));
  }

  private int number(Node node) {
    return lowering.numbers.at(node);
  }

  private Expression value(Node expression) {
    return lowering.grammar.expression(expression);
  }

  private List<Statement> evaluations(
      NodeList<com.github.javaparser.ast.expr.Expression> expressions) {
    return Nodes.each(expressions, this::evaluate);
  }

  private Statement empty(Node statement) {
    return new Statement.Block(number(statement), List.of());
  }

  /** {@code outer.super(...)} loses the outer instance: it is a value, not a qualifier. */
  private Statement constructorCall(ExplicitConstructorInvocationStmt call) {
    int statement = number(call);
    int node = number(call);
    Expression receiver =
        call.isThis()
            ? new Expression.This(number(call), "")
            : new Expression.Super(number(call), "");
    return new Statement.Evaluate(
        statement,
        new Expression.Call(
            node,
            receiver,
            MethodId.CONSTRUCTOR,
            lowering.types.all(call.getTypeArguments()),
            lowering.grammar.expressions(call.getArguments())));
  }

  private Statement branch(IfStmt branch) {
    return new Statement.If(
        number(branch),
        value(branch.getCondition()),
        lower(branch.getThenStmt()),
        branch.getElseStmt().map(this::lower).orElse(NOTHING));
  }

  private Statement whileLoop(WhileStmt loop) {
    return new Statement.While(number(loop), value(loop.getCondition()), lower(loop.getBody()));
  }

  private Statement doLoop(DoStmt loop) {
    return new Statement.Do(number(loop), lower(loop.getBody()), value(loop.getCondition()));
  }

  private Statement forLoop(ForStmt loop) {
    return new Statement.For(
        number(loop),
        evaluations(loop.getInitialization()),
        lowering.grammar.expressionOrNone(loop.getCompare()),
        lowering.grammar.expressions(loop.getUpdate()),
        lower(loop.getBody()));
  }

  private Statement forEach(ForEachStmt loop) {
    int node = number(loop);
    Variable variable = lowering.parameters.variable(loop.getVariableDeclarator());
    return new Statement.ForEach(node, variable, value(loop.getIterable()), lower(loop.getBody()));
  }

  private Statement returns(ReturnStmt statement) {
    return new Statement.Return(
        number(statement), lowering.grammar.expressionOrNone(statement.getExpression()));
  }

  private Statement throwing(ThrowStmt statement) {
    return new Statement.Throw(number(statement), value(statement.getExpression()));
  }

  private Statement trying(TryStmt statement) {
    return new Statement.Try(
        number(statement),
        evaluations(statement.getResources()),
        block(statement.getTryBlock()),
        Nodes.each(statement.getCatchClauses(), this::catching),
        statement.getFinallyBlock().map(this::block).orElse(NOTHING));
  }

  private Statement.Catch catching(CatchClause clause) {
    return new Statement.Catch(
        number(clause),
        lowering.parameters.caught(clause.getParameter()),
        lowering.types.alternatives(clause.getParameter().getType()),
        block(clause.getBody()));
  }

  private Statement switching(SwitchStmt statement) {
    return new Statement.Switch(
        number(statement),
        value(statement.getSelector()),
        lowering.grammar.cases(statement.getEntries()));
  }

  private Statement synchronizing(SynchronizedStmt statement) {
    return new Statement.Synchronized(
        number(statement), value(statement.getExpression()), block(statement.getBody()));
  }

  private Statement labeled(LabeledStmt statement) {
    return new Statement.Labeled(
        number(statement), lowering.name(statement.getLabel()), lower(statement.getStatement()));
  }

  private Statement breaking(BreakStmt jump) {
    return jump(jump, Statement.Jump.Kind.BREAK, jump.getLabel());
  }

  private Statement continuing(ContinueStmt jump) {
    return jump(jump, Statement.Jump.Kind.CONTINUE, jump.getLabel());
  }

  private Statement jump(Node jump, Statement.Jump.Kind kind, Optional<SimpleName> label) {
    return new Statement.Jump(number(jump), kind, label.map(lowering::name).orElse(""));
  }

  private Statement yielding(YieldStmt statement) {
    return new Statement.Yield(number(statement), value(statement.getExpression()));
  }

  private Statement localClass(LocalClassDeclarationStmt statement) {
    return new Statement.LocalType(
        number(statement),
        lowering.grammar.declaration(Wrapped.taken(statement.getClassDeclaration())));
  }

  private Statement localRecord(LocalRecordDeclarationStmt statement) {
    return new Statement.LocalType(
        number(statement), lowering.grammar.declaration(statement.getRecordDeclaration()));
  }

  private Statement assertion(AssertStmt statement) {
    return new Statement.Assert(
        number(statement),
        value(statement.getCheck()),
        lowering.grammar.expressionOrNone(statement.getMessage()));
  }
}
