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

/** The forms of Java's grammar that are made of each other: what the lowering of one asks. */
interface Grammar {

  /** An expression, or what stands for one, such as an annotation. */
  Expression expression(Node expression);

  /** An expression, or {@link Expression#NONE} for an absent one. */
  Expression expressionOrNone(Optional<com.github.javaparser.ast.expr.Expression> expression);

  /** Expressions in their order. */
  List<Expression> expressions(NodeList<com.github.javaparser.ast.expr.Expression> expressions);

  /** The creation of an enum constant. */
  Expression constant(EnumConstantDeclaration constant);

  /** A statement. */
  Statement statement(Node statement);

  /** Statements in their order. */
  List<Statement> statements(NodeList<? extends Node> statements);

  /** A block. */
  Statement.Block block(BlockStmt block);

  /** The cases of a switch. */
  List<Statement.SwitchCase> cases(NodeList<SwitchEntry> entries);

  /** The members of a class. */
  List<Member> members(NodeList<? extends BodyDeclaration<?>> members);

  /** The declaration of a class, interface, enum, record or annotation. */
  Member.TypeDeclaration declaration(TypeDeclaration<?> declaration);
}
