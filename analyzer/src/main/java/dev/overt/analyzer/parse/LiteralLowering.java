package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Expression.LiteralKind;

/** Lowers literals. */
final class LiteralLowering {

  private final Lowering lowering;

  LiteralLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression string(StringLiteralExpr literal) {
    String spelling = literal.getValue();
    return literal(
        literal, LiteralKind.STRING, spelling.indexOf('\\') < 0 ? spelling : literal.asString());
  }

  Expression textBlock(TextBlockLiteralExpr literal) {
    return literal(literal, LiteralKind.STRING, literal.asString());
  }

  Expression integer(IntegerLiteralExpr literal) {
    return literal(literal, LiteralKind.INT, literal.getValue());
  }

  Expression longInteger(LongLiteralExpr literal) {
    return literal(literal, LiteralKind.LONG, literal.getValue());
  }

  Expression floatingPoint(DoubleLiteralExpr literal) {
    String spelling = literal.getValue();
    boolean isFloat = spelling.endsWith("f") || spelling.endsWith("F");
    return literal(literal, isFloat ? LiteralKind.FLOAT : LiteralKind.DOUBLE, spelling);
  }

  Expression character(CharLiteralExpr literal) {
    return literal(literal, LiteralKind.CHAR, "'" + literal.getValue() + "'");
  }

  Expression truth(BooleanLiteralExpr literal) {
    return literal(literal, LiteralKind.BOOLEAN, Boolean.toString(literal.getValue()));
  }

  Expression nothing(NullLiteralExpr literal) {
    return literal(literal, LiteralKind.NULL, "null");
  }

  private Expression literal(Node literal, LiteralKind kind, String text) {
    return new Expression.Literal(lowering.numbers.at(literal), kind, lowering.sharing.text(text));
  }
}
