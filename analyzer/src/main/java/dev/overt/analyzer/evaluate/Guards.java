package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Guards that stand in methods of their own: what such a method makes sure of is in its ends. */
final class Guards {

  private static final Type BOOLEAN = new Type.Primitive("boolean");

  private final Run run;
  private final Conditions conditions;

  Guards(Run run, Conditions conditions) {
    this.run = run;
    this.conditions = conditions;
  }

  /** The ends of the method that a call surely runs, as far as they are known. */
  Ending.Endings of(Expression.Call call) {
    return run.attribution().method(call) instanceof Resolved.Known known
        ? target(known)
            .map(method -> run.summary(method.id()).endings())
            .orElse(Ending.Endings.NONE)
        : Ending.Endings.NONE;
  }

  private Optional<MethodSymbol> target(Resolved.Known known) {
    return run.surroundings().knowledge().isFollowed(known.method())
        ? run.surroundings().dispatch().only(known.method(), known.receiver())
        : Optional.empty();
  }

  /** Goes on after a method has ended so. */
  void after(Expression.Call call, Ending ending) {
    for (Object subject : ending.done()) {
      if (subject instanceof Integer index) {
        if (index < call.arguments().size()) {
          conditions.done(call.arguments().get(index));
        }
      } else if (isOnThis(call.receiver())) {
        conditions.done(subject, call.node());
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
    Type type = run.body().method().returnType();
    if (type.equals(Type.VOID)) {
      run.ends(new Ending.Endings(Optional.empty(), Optional.empty(), Optional.of(here())));
    } else if (type.equals(BOOLEAN)) {
      run.ends(
          new Ending.Endings(
              when(result, value, true), when(result, value, false), Optional.empty()));
    }
  }

  private Optional<Ending> when(Expression result, Value value, boolean outcome) {
    if (value.flag().filter(known -> known != outcome).isPresent()) {
      return Optional.empty();
    }
    Environment locals = run.locals();
    Place place = run.place();
    run.locals(locals.copy());
    conditions.assume(result, outcome);
    Ending ending = here();
    run.locals(locals);
    run.place(place);
    return Optional.of(ending);
  }

  private Ending here() {
    Set<Object> done = new LinkedHashSet<>();
    for (int i = 0; i < run.body().parameters().size(); i++) {
      Parameter parameter = run.body().parameters().get(i);
      if (isDone(run.locals().get(parameter.node()))) {
        done.add(i);
      }
    }
    run.locals().fields().stream().filter(key -> isDone(run.locals().get(key))).forEach(done::add);
    Edge.Passage passage =
        run.place() instanceof Place.Guarded guarded
            ? guarded.mayBlock() ? Edge.Passage.MAY_BLOCK : Edge.Passage.MUST_NOT_BLOCK
            : Edge.Passage.ALL;
    return new Ending(done, passage);
  }

  private static boolean isDone(Value value) {
    return !value.atoms().isEmpty() && value.atoms().stream().allMatch(Atom::isDone);
  }
}
