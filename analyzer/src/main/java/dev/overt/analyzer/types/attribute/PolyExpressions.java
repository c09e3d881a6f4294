package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;

/** Expressions whose type may depend on where they go (JLS 15.2). */
final class PolyExpressions {

  private PolyExpressions() {}

  /** Whether the form of the expression lets its type depend on its target. */
  static boolean include(Expression expression) {
    return expression instanceof Expression.Call
        || expression instanceof Expression.New
        || expression instanceof Expression.AnonymousClass
        || expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference
        || expression instanceof Expression.Conditional
        || expression instanceof Expression.SwitchExpression
        || expression instanceof Expression.ArrayLiteral;
  }
}
