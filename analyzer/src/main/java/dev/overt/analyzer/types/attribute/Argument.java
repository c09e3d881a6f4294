package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.source.Scope;
import java.util.List;

/** An argument before the parameter it goes to is known. */
sealed interface Argument {

  Expression expression();

  /** One that has a type of its own; it may speak of inference variables. */
  record Typed(Expression expression, Type type) implements Argument {}

  /** A lambda, in the scope it stands in. */
  record Function(Expression.Lambda expression, Scope scope) implements Argument {

    /** Whether all parameters have types written; so if there are none. */
    boolean isExplicit() {
      for (Parameter parameter : expression.parameters()) {
        if (parameter.type() == TypeSyntax.INFERRED) {
          return false;
        }
      }
      return true;
    }
  }

  /** A method reference, in the scope it stands in. */
  record Reference(Expression.MethodReference expression, Scope scope) implements Argument {}

  /** A conditional or switch whose branches need a target. */
  record Branches(Expression expression, List<Argument> parts) implements Argument {}
}
