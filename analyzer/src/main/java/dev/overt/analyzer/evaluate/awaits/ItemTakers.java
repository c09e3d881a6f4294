package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether a call hands the elements of the value it is called on to somebody. */
record ItemTakers(ItemTypes types) {

  /** Whether it hands them to an argument: a function that uses its parameter, or a subscriber. */
  boolean isAny(Invocation call) {
    List<Expression> written = call.written().arguments();
    for (int i = 0; i < call.method().parameterTypes().size(); i++) {
      Expression argument = i < written.size() ? written.get(i) : Expression.NONE;
      if (isTaker(call.parameterType(i), argument, call.written().attribution())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTaker(Type declared, Expression argument, Attribution attribution) {
    if (!(declared instanceof Type.ClassType type) || types.isAsync(type)) {
      return false;
    }
    if (types.knowledge().nature(type) != ValueKind.FUNCTION) {
      return !type.arguments().isEmpty() && !types.isFailure(type.arguments().get(0));
    }
    return argument instanceof Expression.Lambda lambda
        ? lambda.parameters().stream().anyMatch(each -> isUsed(each, lambda, attribution))
        : types.takesMoreThanFailures(type);
  }

  private boolean isUsed(Parameter parameter, Expression.Lambda lambda, Attribution attribution) {
    return types.mayHold(attribution.type(parameter.node()))
        && names(parameter.node(), lambda, attribution);
  }

  private static boolean names(int declaration, Expression.Lambda lambda, Attribution known) {
    AtomicBoolean isNamed = new AtomicBoolean();
    new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Expression expression) {
                if (known.variable(expression).filter(key -> key.equals(declaration)).isPresent()) {
                  isNamed.set(true);
                }
              }
            })
        .in(lambda.body());
    return isNamed.get();
  }
}
