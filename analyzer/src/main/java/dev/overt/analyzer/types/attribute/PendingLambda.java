package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.FunctionalInterfaces.FunctionType;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.source.Scope;
import java.util.List;
import java.util.Optional;

/** A lambda that waits for the types of its parameters (JLS 18.2.1, 18.5.2.2). */
final class PendingLambda implements Inference.Pending {

  private final Attributor attributor;
  private final Invocations invocations;
  private final Argument.Function function;
  private final PendingTarget target;
  private final Inference session;

  PendingLambda(
      Invocations invocations,
      Argument.Function function,
      PendingTarget target,
      Inference session) {
    this.attributor = invocations.attributor();
    this.invocations = invocations;
    this.function = function;
    this.target = target;
    this.session = session;
  }

  @Override
  public List<Type> inputs() {
    return function.isExplicit() ? target.unsolved() : target.inputs();
  }

  @Override
  public Type output() {
    return target.output();
  }

  @Override
  public void run() {
    inputs().forEach(session::told);
    Optional<FunctionType> shape = target.shape();
    Expression.Lambda lambda = function.expression();
    if (shape.isEmpty()) {
      attributor.notes().mean(lambda.node(), null);
      attributor.notes().note(lambda.node(), Type.UNKNOWN);
      invocations.lambdas().look(function, List.of(), this::lookAt);
      return;
    }
    attributor.notes().mean(lambda.node(), shape.get().method());
    bindWritten(shape.get());
    List<Type> parameters = Inference.now(shape.get().parameters());
    Type result = shape.get().result();
    invocations.lambdas().look(function, parameters, value -> give(value, result));
    session.whenSolved(
        () -> attributor.notes().note(lambda.node(), Capture.release(session.told(target.type()))));
  }

  /** Written parameter types are those of the function (JLS 18.2.1). */
  private void bindWritten(FunctionType shape) {
    List<Parameter> written = function.expression().parameters();
    Scope before = attributor.notes().enter(function.scope());
    for (int i = 0; i < Math.min(written.size(), shape.parameters().size()); i++) {
      if (written.get(i).type() != TypeSyntax.INFERRED) {
        Type type = attributor.reader().of(written.get(i).type());
        attributor.typeSystem().subtyping().isSame(shape.parameters().get(i), type);
      }
    }
    attributor.notes().enter(before);
  }

  private void lookAt(Expression value) {
    attributor.toward(value, Type.UNKNOWN);
  }

  private void give(Expression value, Type result) {
    if (result == Type.VOID) {
      attributor.alone(value);
    } else if (value != Expression.NONE) {
      Argument argument = attributor.argument(value, session);
      invocations.pass(argument, result, session);
    }
  }
}
