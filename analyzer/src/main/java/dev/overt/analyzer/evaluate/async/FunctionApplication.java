package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import dev.overt.analyzer.execution.Site;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A function that is called: what it returns and does with what it is passed, as far as that
 * depends on it.
 */
public final class FunctionApplication {

  private final BodyState state;

  private FunctionApplication(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static FunctionApplication in(BodyState state) {
    return state.shared(FunctionApplication.class, FunctionApplication::new);
  }

  /**
   * The function, called.
   *
   * @param call what is passed to the function are its arguments
   */
  public FunctionTargets.Target of(FunctionTargets.Target target, Invocation call) {
    if (target.formals().isEmpty()) {
      return target;
    }
    Value returned = SummaryInstantiation.of(state, call, target.formals()).of(target.result());
    ParameterUses uses = ParameterUses.in(state);
    for (Summary.Use use : target.uses()) {
      state.trace().under(use.selection(), () -> uses.start(use, call, returned));
    }
    for (int i = 0; i < target.formals().size(); i++) {
      deliver(call, i, target.formals().get(i));
    }
    return target.returning(returned);
  }

  /** What is hooked to a parameter inside runs where what is passed is delivered. */
  private void deliver(Invocation call, int parameter, Place.Formal formal) {
    for (Value passed : call.passed(parameter)) {
      passed
          .all(Atom.Async.class)
          .forEach(value -> state.handovers().fromEmission(value, emission(formal), call.site()));
    }
  }

  private static Place.Formal emission(Place.Formal formal) {
    return new Place.Formal(formal.method(), formal.index(), Role.EMISSION);
  }

  /** The function, called with async values that deliver to whoever subscribes to them. */
  FunctionTargets.Target ofAnything(FunctionTargets.Target target, Invocation call) {
    if (target.formals().isEmpty()) {
      return target;
    }
    Site site = call.site().with(call.method().id(), Site.Verb.DELIVERS);
    target.formals().forEach(formal -> state.handovers().handOver(formal, emission(formal), site));
    List<Integer> formals = target.formals().stream().map(Place.Formal::index).toList();
    List<Atom> atoms = target.result().atoms().stream().map(atom -> closed(atom, formals)).toList();
    return target.returning(Value.of(atoms).holding(target.result().contents()));
  }

  private static Atom closed(Atom atom, List<Integer> formals) {
    if (!(atom instanceof Atom.Async async)) {
      return atom;
    }
    Set<ThreadSource> sources = new LinkedHashSet<>();
    for (ThreadSource source : async.sources()) {
      boolean isOwn = source.parameter().stream().anyMatch(formals::contains);
      sources.add(isOwn ? ThreadSource.SUBSCRIBER : source);
    }
    return new Atom.Async(async.subscription(), async.emission(), sources, async.isEager());
  }
}
