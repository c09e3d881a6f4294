package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.MethodExit;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Guards that stand in methods of their own: what such a method makes sure of is in its ends. */
final class Guards {

  private static final Type BOOLEAN = new Type.Primitive("boolean");
  private static final Pattern CHECK =
      Pattern.compile("(?!.*(?:False|Not))(?:check|assert|ensure|require|verify|isTrue|state).*");

  private final BodyState state;
  private final Conditions conditions;

  Guards(BodyState state, Conditions conditions) {
    this.state = state;
    this.conditions = conditions;
  }

  /** The ends of the method that a call surely runs, as far as they are known. */
  MethodExit.Endings of(Expression.Call call) {
    return state.attribution().method(call) instanceof Resolved.Known known
        ? target(known)
            .map(method -> state.summary(method.id()).endings())
            .orElse(MethodExit.Endings.NONE)
        : MethodExit.Endings.NONE;
  }

  private Optional<MethodSymbol> target(Resolved.Known known) {
    return state.knowledge().isFollowed(known.method())
        ? state.dispatch().only(known.method(), known.receiver())
        : Optional.empty();
  }

  /**
   * Whether a call of a library lets nobody by for whom its first argument is not true: a static
   * method that returns nothing and is named so.
   */
  boolean isCheck(Expression.Call call) {
    return !call.arguments().isEmpty()
        && state.attribution().method(call) instanceof Resolved.Known known
        && isCheck(known.method());
  }

  private static boolean isCheck(MethodSymbol method) {
    return Modifier.isStatic(method.flags())
        && !method.owner().isOurs()
        && method.returnType().equals(Type.VOID)
        && method.parameterTypes().get(0).equals(BOOLEAN)
        && CHECK.matcher(method.id().name()).matches();
  }

  /** Goes on after a method has ended so. */
  void after(Expression.Call call, MethodExit ending) {
    for (Object subject : ending.done()) {
      if (subject instanceof Integer index) {
        if (index < call.arguments().size()) {
          conditions.done(call.arguments().get(index));
        }
      } else if (isOnThis(call.receiver())) {
        conditions.done(subject, call.node());
      }
    }
    for (MethodExit.Condition condition : ending.conditions()) {
      if (condition.parameter() < call.arguments().size()) {
        conditions.assume(call.arguments().get(condition.parameter()), condition.isTrue());
      }
    }
    if (ending.passage() != Edge.Passage.ALL) {
      conditions.guard(call, ending.passage());
    }
  }

  private static boolean isOnThis(Expression receiver) {
    return receiver instanceof Expression.None || receiver instanceof Expression.This;
  }

  /** The body at hand ends here, with a result or without. */
  void end(Expression result, Value value) {
    Type type = state.body().method().returnType();
    if (type.equals(Type.VOID)) {
      state.ends(new MethodExit.Endings(Optional.empty(), Optional.empty(), Optional.of(here())));
    } else if (type.equals(BOOLEAN)) {
      state.ends(
          new MethodExit.Endings(
              when(result, value, true), when(result, value, false), Optional.empty()));
    }
  }

  private Optional<MethodExit> when(Expression result, Value value, boolean outcome) {
    if (value.flag().filter(known -> known != outcome).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        state
            .from(
                state.point().copy(),
                () -> {
                  conditions.assume(result, outcome);
                  return here();
                })
            .result());
  }

  private MethodExit here() {
    Set<Object> done = new LinkedHashSet<>();
    for (int i = 0; i < state.body().parameters().size(); i++) {
      Parameter parameter = state.body().parameters().get(i);
      if (isDone(state.locals().get(parameter.node()))) {
        done.add(i);
      }
    }
    state.locals().fields().stream()
        .filter(key -> isDone(state.locals().get(key)))
        .forEach(done::add);
    return new MethodExit(done, conditions(state.place()), Edge.Passage.to(state.place()));
  }

  private static Set<MethodExit.Condition> conditions(Place place) {
    return place instanceof Place.Formal formal
            && (formal.role() == Role.TRUE || formal.role() == Role.FALSE)
        ? Set.of(new MethodExit.Condition(formal.index(), formal.role() == Role.TRUE))
        : Set.of();
  }

  private static boolean isDone(Value value) {
    return !value.atoms().isEmpty() && value.atoms().stream().allMatch(Atom::isDone);
  }
}
