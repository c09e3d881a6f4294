package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.async.ArgumentRoles;
import dev.overt.analyzer.evaluate.async.FunctionArguments;
import dev.overt.analyzer.evaluate.async.KeptFunctions;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyDomains;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Method references: functions whose code is one call. */
final class MethodReferences {

  private final BodyState state;
  private final CallEvaluator calls;
  private final BodyDomains domains;

  MethodReferences(BodyState state, CallEvaluator calls) {
    this.state = state;
    this.calls = calls;
    this.domains = state.domains();
  }

  /** A method reference as a function, its call written down in a place of its own. */
  Value reference(Expression.MethodReference reference, Value target) {
    int node = reference.node();
    Value passed = FunctionArguments.in(state).passed(reference);
    Atom.Function function =
        state.function(
            node,
            FunctionArguments.in(state).formals(reference, passed),
            () ->
                state.attribution().method(reference) instanceof Resolved.Known known
                    ? referred(reference, known, target, passed)
                    : Value.UNKNOWN);
    return Value.of(function);
  }

  private Value referred(
      Expression.MethodReference reference, Resolved.Known known, Value target, Value passed) {
    int node = reference.node();
    MethodSymbol method = known.method();
    Site site = state.site(node, method.id(), Site.Verb.REFERS);
    boolean isCreation = method.id().isConstructor();
    Type result =
        isCreation ? known.receiver() : state.program().returnType(method, known.receiver());
    boolean isOfType = isOfType(reference) && target.isUntracked();
    boolean isOnPassed = isOfType && method.arity() == 0 && !passed.isUntracked();
    Value receiver =
        isOnPassed
            ? passed
            : isOfType ? domains.typed(handed(known.receiver()), known.receiver(), node) : target;
    List<Value> arguments =
        method.arity() == 1 && !passed.isUntracked()
            ? List.of(passed)
            : domains.isHanding()
                ? method.parameterTypes().stream().map(this::handed).toList()
                : List.of();
    Invocation invocation =
        new Invocation(
            site, method, known.receiver(), receiver, Invocation.Arguments.of(arguments), result);
    state.handovers().refers(state.place(), named(invocation));
    Value value = calls.tracked(calls.invoked(invocation, Dispatch.Choice.VIRTUAL), result, node);
    return isCreation && value.isUntracked()
        ? Value.of(new Atom.Exact(method.owner().name()))
        : value;
  }

  private Value handed(Type type) {
    return domains.handed(Value.UNKNOWN, type);
  }

  /** Whether a reference names a class, whose object is the first thing it is handed. */
  private boolean isOfType(Expression.MethodReference reference) {
    return reference.target() instanceof Expression.TypeReference
        || state.attribution().binding(reference.target()) instanceof Binding.OfType;
  }

  /** The methods of the class at hand that a reference names; they are entered by themselves. */
  private List<Place> named(Invocation reference) {
    List<Place> places = new ArrayList<>();
    for (Dispatch.Target target : state.dispatch().of(reference, Dispatch.Choice.VIRTUAL)) {
      MethodSymbol method = target.method();
      if (method.id().owner().equals(state.method().owner())) {
        places.add(Place.Code.of(method.id()));
        Summary summary = state.summary(method.id());
        ArgumentRoles.in(state).enter(method, summary, reference.site());
        KeptFunctions.in(state).refer(method, summary, reference.site());
      }
    }
    return places;
  }
}
