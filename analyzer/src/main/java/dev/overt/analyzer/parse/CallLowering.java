package dev.overt.analyzer.parse;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;

/** Lowers calls, and code that is handed over to be called. */
final class CallLowering {

  private final Lowering lowering;

  CallLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression call(MethodCallExpr call) {
    return new Expression.Call(
        lowering.numbers.at(call.getName()),
        lowering.grammar.expressionOrNone(call.getScope()),
        lowering.name(call.getName()),
        lowering.types.all(call.getTypeArguments()),
        lowering.grammar.expressions(call.getArguments()));
  }

  Expression reference(MethodReferenceExpr reference) {
    return reference(reference, reference.getScope());
  }

  /** JavaParser reads {@code (T) this::x} as if it were {@code ((T) this)::x}. */
  private Expression reference(
      MethodReferenceExpr reference, com.github.javaparser.ast.expr.Expression target) {
    if (target instanceof CastExpr cast) {
      return new Expression.Cast(
          lowering.numbers.at(cast),
          lowering.types.lower(cast.getType()),
          reference(reference, cast.getExpression()));
    }
    String name = reference.getIdentifier();
    return new Expression.MethodReference(
        lowering.numbers.atEnd(reference, name),
        lowering.grammar.expression(target),
        name.equals("new") ? MethodId.CONSTRUCTOR : lowering.sharing.name(name),
        lowering.types.all(reference.getTypeArguments()));
  }

  /** JavaParser keeps an expression body as an expression statement, and so do we. */
  Expression lambda(LambdaExpr lambda) {
    return new Expression.Lambda(
        lowering.numbers.at(lambda),
        lowering.parameters.all(lambda.getParameters()),
        lowering.grammar.statement(lambda.getBody()));
  }
}
