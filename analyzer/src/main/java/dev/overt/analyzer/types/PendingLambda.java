package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Functions.Shape;
import java.util.List;
import java.util.Optional;

/** A lambda that waits for the types of its parameters (JLS 18.2.1, 18.5.2.2). */
final class PendingLambda implements Inference.Pending {

  private final Workshop workshop;
  private final Argument.Function function;
  private final PendingTarget target;
  private final Inference session;

  PendingLambda(Workshop workshop, Argument.Function function, Type target, Inference session) {
    this.workshop = workshop;
    this.function = function;
    this.target = new PendingTarget(workshop.universe(), target);
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
    Optional<Shape> shape = target.shape();
    Expression.Lambda lambda = function.expression();
    if (shape.isEmpty()) {
      workshop.notes().mean(lambda.node(), null);
      workshop.notes().note(lambda.node(), Type.UNKNOWN);
      workshop.lambdas().look(function, List.of(), this::lookAt);
      return;
    }
    workshop.notes().mean(lambda.node(), shape.get().method());
    bindWritten(shape.get());
    List<Type> parameters = Inference.now(shape.get().parameters());
    Type result = shape.get().result();
    workshop.lambdas().look(function, parameters, value -> give(value, result));
    session.whenSolved(
        () -> workshop.notes().note(lambda.node(), Capture.release(session.told(target.type()))));
  }

  /** Written parameter types are those of the function (JLS 18.2.1). */
  private void bindWritten(Shape shape) {
    List<Parameter> written = function.expression().parameters();
    Scope before = workshop.notes().enter(function.scope());
    for (int i = 0; i < Math.min(written.size(), shape.parameters().size()); i++) {
      if (written.get(i).type() != TypeSyntax.INFERRED) {
        Type type = workshop.reader().of(written.get(i).type());
        workshop.universe().relations().isSame(shape.parameters().get(i), type);
      }
    }
    workshop.notes().enter(before);
  }

  private void lookAt(Expression value) {
    workshop.toward(value, Type.UNKNOWN);
  }

  private void give(Expression value, Type result) {
    if (result == Type.VOID) {
      workshop.alone(value);
    } else if (value != Expression.NONE) {
      Argument argument = workshop.arguments().read(value, session);
      workshop.invocations().pass(argument, result, session);
    }
  }
}
