package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.source.Scope;
import java.util.List;

/** Looks at expressions that have a target, as far as can be done before the target is known. */
final class ArgumentReader {

  private final Attributor attributor;
  private final CallAttributor calls;
  private final CreationAttributor creations;
  private final SwitchAttributor switches;

  ArgumentReader(
      Attributor attributor,
      CallAttributor calls,
      CreationAttributor creations,
      SwitchAttributor switches) {
    this.attributor = attributor;
    this.calls = calls;
    this.creations = creations;
    this.switches = switches;
  }

  /** Reads an expression; what it waits for is told by the session. */
  Argument read(Expression expression, Inference session) {
    if (expression instanceof Expression.Call call) {
      return new Argument.Typed(call, calls.open(call, session));
    } else if (expression instanceof Expression.New creation) {
      return new Argument.Typed(creation, creations.open(creation, session));
    } else if (expression instanceof Expression.AnonymousClass creation) {
      return new Argument.Typed(creation, creations.open(creation, session));
    } else if (expression instanceof Expression.Lambda lambda) {
      return new Argument.Function(lambda, attributor.notes().scope());
    } else if (expression instanceof Expression.MethodReference reference) {
      return new Argument.Reference(reference, attributor.notes().scope());
    } else if (expression instanceof Expression.Conditional conditional) {
      return conditional(conditional, session);
    } else if (expression instanceof Expression.SwitchExpression switching) {
      return branches(switching, switches.results(switching, session), session);
    }
    return new Argument.Typed(expression, attributor.alone(expression));
  }

  private Argument conditional(Expression.Conditional conditional, Inference session) {
    Notes notes = attributor.notes();
    attributor.alone(conditional.condition());
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
      Type type = new Operators(attributor.typeSystem()).conditional(types);
      return new Argument.Typed(whole, attributor.notes().note(whole.node(), type));
    }
    session.whenSolved(() -> noteBranches(whole, parts));
    return new Argument.Branches(whole, parts);
  }

  private void noteBranches(Expression whole, List<Argument> parts) {
    List<Type> types =
        parts.stream().map(part -> attributor.notes().type(part.expression().node())).toList();
    Type type = new Operators(attributor.typeSystem()).conditional(types);
    attributor.notes().note(whole.node(), type);
  }
}
