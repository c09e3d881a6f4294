package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import java.util.List;

/** Spells code without its position: its constructs, names, operators and literals in order. */
final class SyntaxSpelling implements Walk.Visitor {

  private final StringBuilder text = new StringBuilder();

  private SyntaxSpelling() {}

  /** The spelling of statements. */
  static String of(List<Statement> statements) {
    SyntaxSpelling spelling = new SyntaxSpelling();
    statements.forEach(new Walk(spelling)::in);
    return spelling.text.toString();
  }

  @Override
  public void enter(Statement statement) {
    text.append(statement.getClass().getSimpleName()).append('{');
  }

  @Override
  public void leave(Statement statement) {
    text.append('}');
  }

  @Override
  public void enter(Expression expression) {
    text.append(expression.getClass().getSimpleName()).append(' ').append(word(expression));
    text.append('(');
  }

  @Override
  public void leave(Expression expression) {
    text.append(')');
  }

  private static String word(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      return literal.text();
    } else if (expression instanceof Expression.Name name) {
      return name.identifier();
    } else if (expression instanceof Expression.FieldAccess access) {
      return access.name();
    } else if (expression instanceof Expression.Call call) {
      return call.name();
    } else if (expression instanceof Expression.Unary unary) {
      return unary.operator();
    } else if (expression instanceof Expression.Binary binary) {
      return binary.operator();
    } else if (expression instanceof Expression.Assignment assignment) {
      return assignment.operator();
    }
    return "";
  }
}
