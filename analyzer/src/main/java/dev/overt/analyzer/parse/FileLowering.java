package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** All families of nodes of one file together. */
final class FileLowering implements Grammar {

  private final Lowering lowering;
  private final ExpressionLowering expressions;
  private final StatementLowering statements;
  private final SwitchLowering switches;
  private final MemberLowering members;
  private final DeclarationLowering declarations;

  FileLowering(Sharing sharing, Numbering numbers) {
    this.lowering = new Lowering(sharing, numbers, this);
    this.expressions = new ExpressionLowering(lowering);
    this.statements = new StatementLowering(lowering);
    this.switches = new SwitchLowering(lowering);
    this.members = new MemberLowering(lowering);
    this.declarations = new DeclarationLowering(lowering);
  }

  /** What the families share. */
  Lowering lowering() {
    return lowering;
  }

  @Override
  public Expression expression(Node expression) {
    return expressions.lower(expression);
  }

  @Override
  public Expression expressionOrNone(
      Optional<com.github.javaparser.ast.expr.Expression> expression) {
    return expressions.orNone(expression);
  }

  @Override
  public List<Expression> expressions(NodeList<com.github.javaparser.ast.expr.Expression> all) {
    return expressions.all(all);
  }

  @Override
  public Expression constant(EnumConstantDeclaration constant) {
    return expressions.constant(constant);
  }

  @Override
  public Statement statement(Node statement) {
    return statements.lower(statement);
  }

  @Override
  public List<Statement> statements(NodeList<? extends Node> all) {
    return statements.all(all);
  }

  @Override
  public Statement.Block block(BlockStmt block) {
    return statements.block(block);
  }

  @Override
  public List<Statement.SwitchCase> cases(NodeList<SwitchEntry> entries) {
    return switches.cases(entries);
  }

  @Override
  public List<Member> members(NodeList<? extends BodyDeclaration<?>> all) {
    return members.all(all);
  }

  @Override
  public Member.TypeDeclaration declaration(TypeDeclaration<?> declaration) {
    return declarations.lower(declaration);
  }
}
