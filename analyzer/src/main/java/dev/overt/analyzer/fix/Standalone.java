package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.util.List;

/**
 * Tells of expressions whether their type is the same wherever they stand: that of many calls of
 * generic methods is inferred from where they go (JLS 15.12, 18.5.2).
 */
record Standalone(Site site, TypeText types) {

  /** Whether the type does not depend on what is wanted of it. */
  boolean is(Expression expression) {
    if (expression instanceof Expression.Conditional choice) {
      return is(choice.whenTrue()) && is(choice.whenFalse());
    }
    if (expression instanceof Expression.New made) {
      return !(made.type() instanceof TypeSyntax.Named named
          && named.arguments().stream().anyMatch(TypeSyntax.Diamond.class::isInstance));
    }
    if (expression instanceof Expression.Call call) {
      return call.typeArguments().isEmpty()
          ? site.method(call).filter(method -> isInferred(method, call)).isPresent()
          : true;
    }
    return !(expression instanceof Expression.Lambda)
        && !(expression instanceof Expression.MethodReference)
        && !(expression instanceof Expression.SwitchExpression)
        && !expression.isNull();
  }

  /** Whether arguments alone tell all type variables of a method. */
  private boolean isInferred(MethodSymbol method, Expression.Call call) {
    return method.typeParameters().stream()
        .allMatch(variable -> isTold(variable, method.parameterTypes(), call));
  }

  private boolean isTold(Type.TypeVariable variable, List<Type> parameters, Expression.Call call) {
    for (int i = 0; i < Math.min(parameters.size(), call.arguments().size()); i++) {
      Type parameter = parameters.get(i);
      if (parameter.equals(variable)) {
        return isBound(call, call.arguments().get(i));
      }
      if (parameter instanceof Type.ArrayType array && array.element().equals(variable)
          || isOver(parameter, variable)) {
        return isElement(call, call.arguments().get(i));
      }
      if (parameter instanceof Type.ClassType known
          && known.arguments().contains(variable)
          && site.program().functionOf(parameter).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOver(Type parameter, Type.TypeVariable variable) {
    return parameter instanceof Type.ClassType known
        && (site.program().functionOf(parameter).isEmpty()
            || Shape.ITERABLE.isAbove(parameter, site.program()))
        && known.arguments().stream()
            .anyMatch(
                each ->
                    each instanceof Type.WildcardType wildcard
                        && wildcard.isUpper()
                        && wildcard.bound().equals(variable));
  }

  /** Whether a variable stands for what the elements of an argument are, and for nothing wider. */
  private boolean isElement(Expression.Call call, Expression argument) {
    Type type = site.attribution().type(argument.node());
    List<Type> elements =
        type instanceof Type.ArrayType array
            ? List.of(array.element())
            : type instanceof Type.ClassType known ? known.arguments() : List.of();
    return is(argument)
        && site.attribution().type(call.node()) instanceof Type.ClassType result
        && result.arguments().stream().anyMatch(elements::contains);
  }

  /** Whether a variable stands for what an argument is, and for nothing wider. */
  private boolean isBound(Expression.Call call, Expression argument) {
    Type type = types.boxed(site.attribution().type(argument.node()));
    Type result = site.attribution().type(call.node());
    return is(argument)
        && (type.equals(result)
            || result instanceof Type.ClassType known && known.arguments().contains(type));
  }
}
