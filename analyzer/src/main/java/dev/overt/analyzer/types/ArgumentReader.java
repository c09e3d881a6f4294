package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** Looks at expressions that have a target, as far as can be done before the target is known. */
final class ArgumentReader {

  private final Workshop workshop;

  ArgumentReader(Workshop workshop) {
    this.workshop = workshop;
  }

  /** Whether the type of the expression may depend on where it goes (JLS 15.2). */
  static boolean mayNeedTarget(Expression expression) {
    return expression instanceof Expression.Call
        || expression instanceof Expression.New
        || expression instanceof Expression.AnonymousClass
        || expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference
        || expression instanceof Expression.Conditional
        || expression instanceof Expression.SwitchExpression
        || expression instanceof Expression.ArrayLiteral;
  }

  List<Argument> readAll(List<Expression> expressions, Inference session) {
    List<Argument> read = new ArrayList<>(expressions.size());
    for (Expression each : expressions) {
      read.add(read(each, session));
    }
    return read;
  }

  Argument read(Expression expression, Inference session) {
    if (expression instanceof Expression.Call call) {
      return new Argument.Typed(call, workshop.calls().open(call, session));
    } else if (expression instanceof Expression.New creation) {
      return new Argument.Typed(creation, workshop.creations().open(creation, session));
    } else if (expression instanceof Expression.AnonymousClass creation) {
      return new Argument.Typed(creation, workshop.creations().open(creation, session));
    } else if (expression instanceof Expression.Lambda lambda) {
      return new Argument.Function(lambda, workshop.notes().scope());
    } else if (expression instanceof Expression.MethodReference reference) {
      return new Argument.Reference(reference, workshop.notes().scope());
    } else if (expression instanceof Expression.Conditional conditional) {
      return conditional(conditional, session);
    } else if (expression instanceof Expression.SwitchExpression switching) {
      return branches(switching, workshop.switches().results(switching, session), session);
    }
    return new Argument.Typed(expression, workshop.alone(expression));
  }

  private Argument conditional(Expression.Conditional conditional, Inference session) {
    Notes notes = workshop.notes();
    workshop.alone(conditional.condition());
    Scope before = notes.scope();
    notes.enter(PatternBindings.in(before, PatternBindings.of(conditional.condition(), true)));
    Argument whenTrue = read(conditional.whenTrue(), session);
    notes.enter(PatternBindings.in(before, PatternBindings.of(conditional.condition(), false)));
    Argument whenFalse = read(conditional.whenFalse(), session);
    notes.enter(before);
    return branches(conditional, List.of(whenTrue, whenFalse), session);
  }

  private Argument branches(Expression whole, List<Argument> parts, Inference session) {
    boolean hasOwnTypes =
        parts.stream().allMatch(p -> p instanceof Argument.Typed t && !Inference.isOpen(t.type()));
    if (hasOwnTypes) {
      List<Type> types = parts.stream().map(part -> ((Argument.Typed) part).type()).toList();
      Type type = new Operators(workshop.universe()).conditional(types);
      return new Argument.Typed(whole, workshop.notes().note(whole.node(), type));
    }
    session.whenSolved(() -> noteBranches(whole, parts));
    return new Argument.Branches(whole, parts);
  }

  private void noteBranches(Expression whole, List<Argument> parts) {
    List<Type> types =
        parts.stream().map(part -> workshop.notes().type(part.expression().node())).toList();
    Type type = new Operators(workshop.universe()).conditional(types);
    workshop.notes().note(whole.node(), type);
  }
}
