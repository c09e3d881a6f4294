package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;

/** What a callee does with the functions and async values that it is passed, on whose thread. */
public final class ParameterUses {

  private final BodyState state;
  private final FunctionTargets functions;

  private ParameterUses(BodyState state) {
    this.state = state;
    this.functions = FunctionTargets.in(state);
  }

  /** The one that works on a state. */
  public static ParameterUses in(BodyState state) {
    return state.shared(ParameterUses.class, ParameterUses::new);
  }

  /**
   * Starts what is passed for a parameter as the callee does.
   *
   * @param returned the value of the call
   */
  public void start(Summary.Use use, Invocation call, Value returned) {
    for (FunctionTargets.Target target :
        functions.called(call.passed(use.formal()), call.parameterType(use.formal()), call)) {
      if (use.role() == Place.Formal.Role.FUNCTION) {
        start(use.under(), target.place(), call, returned);
        DeferredWork.in(state).leave(target);
      } else {
        subscribe(use.under(), target.result(), call, returned);
      }
    }
    if (use.role() == Place.Formal.Role.SUBSCRIPTION) {
      call.passed(use.formal()).forEach(value -> subscribe(use.under(), value, call, returned));
    }
  }

  /** Starts what the object keeps that the callee is called on. */
  public void startKept(Summary.Use use, Invocation call, MethodSymbol target, Value returned) {
    if (use.role() == Place.Formal.Role.FUNCTION) {
      start(use.under(), KeptFunctions.in(state).called(use, call, target), call, returned);
    }
  }

  private void subscribe(ThreadSource under, Value value, Invocation call, Value returned) {
    value
        .all(Atom.Async.class)
        .forEach(async -> start(under, async.subscription(), call, returned));
  }

  private void start(ThreadSource under, Place target, Invocation call, Value returned) {
    Site site = call.site().with(call.method().id(), verb(under));
    if (under instanceof ThreadSource.Subscriber) {
      returned
          .all(Atom.Async.class)
          .forEach(v -> state.handovers().fromSubscription(v, target, site));
    } else if (under instanceof ThreadSource.EmissionOf emission) {
      call.passed(emission.formal()).stream()
          .flatMap(functions::delivering)
          .forEach(value -> state.handovers().fromEmission(value, target, site));
    } else if (under instanceof ThreadSource.ByExecutor executor) {
      call.passed(executor.formal()).stream()
          .flatMap(value -> ThreadSources.executors(value).stream())
          .forEach(source -> state.handovers().from(source, target, site));
    } else if (under instanceof ThreadSource.Kept kept) {
      state.trace().edge(kept.function(), target, site, Edge.How.INLINE);
    } else if (under instanceof ThreadSource.Result) {
      state.trace().edge(state.instance(call.site().ordinal()), target, site, Edge.How.INLINE);
    } else {
      state.handovers().from(under, target, site);
    }
  }

  private static Site.Verb verb(ThreadSource under) {
    if (under instanceof ThreadSource.Caller
        || under instanceof ThreadSource.Result
        || under instanceof ThreadSource.Kept) {
      return Site.Verb.RUNS;
    }
    if (under instanceof ThreadSource.Subscriber) {
      return Site.Verb.STARTS;
    }
    return under instanceof ThreadSource.EmissionOf ? Site.Verb.DELIVERS : Site.Verb.HANDS_OVER;
  }
}
