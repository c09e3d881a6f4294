package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.async.ArgumentRoles;
import dev.overt.analyzer.evaluate.async.CandidateUses;
import dev.overt.analyzer.evaluate.async.Combinations;
import dev.overt.analyzer.evaluate.async.FunctionTargets;
import dev.overt.analyzer.evaluate.async.KeptFunctions;
import dev.overt.analyzer.evaluate.async.ParameterUses;
import dev.overt.analyzer.evaluate.async.SummaryInstantiation;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.SourceMethods;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a call of a source method does: the edge to its code, and what its summary says of the
 * arguments.
 */
public final class SourceCalls {

  /** Evaluates calls in the given body. */
  public static final SourceMethods METHODS =
      (state, call, targets, choice) -> SourceCalls.in(state).call(call, targets, choice);

  private final BodyState state;
  private final FunctionTargets functions;
  private final ParameterUses uses;

  private SourceCalls(BodyState state) {
    this.state = state;
    this.functions = FunctionTargets.in(state);
    this.uses = ParameterUses.in(state);
  }

  /** The one that works on a state. */
  static SourceCalls in(BodyState state) {
    return state.shared(SourceCalls.class, SourceCalls::new);
  }

  /**
   * Writes down the calls of all targets; the answer is what they may return. A proxy that stands
   * before an object may hand a call over; a call on {@code this} does not meet it.
   */
  Value call(Invocation call, List<Dispatch.Target> targets, Dispatch.Choice choice) {
    Value result = Value.BOTTOM;
    CandidateUses candidates = CandidateUses.of(state, call, targets, choice);
    for (Dispatch.Target target : targets) {
      Optional<ThreadSource.On> elsewhere =
          choice == Dispatch.Choice.VIRTUAL
              ? state.knowledge().handedOver(target.method())
              : Optional.empty();
      result =
          result.or(
              elsewhere
                  .map(source -> handedOver(call, target.method(), source))
                  .orElseGet(() -> called(call, target, candidates)));
    }
    return result;
  }

  /** Writes down the calls of targets that are too many to ask what they do with the arguments. */
  void enter(Invocation call, List<Dispatch.Target> targets) {
    targets.forEach(target -> enter(call, target));
  }

  private void enter(Invocation call, Dispatch.Target target) {
    Place code = Place.Code.of(target.method().id());
    Site site = call.site();
    state.trace().edge(target.edge(state.place(), code, site));
  }

  private Value handedOver(Invocation call, MethodSymbol target, ThreadSource.On source) {
    Site site = call.site().with(target.id(), Site.Verb.HANDS_OVER);
    state.handovers().from(source, Place.Code.of(target.id()), site);
    return state.knowledge().nature(call.result()).isAsync()
        ? Value.of(state.async(call.site().ordinal(), Set.of(source), true))
        : Value.UNKNOWN;
  }

  private Value called(Invocation call, Dispatch.Target target, CandidateUses candidates) {
    enter(call, target);
    return summarized(call, target, candidates);
  }

  private Value summarized(Invocation call, Dispatch.Target certain, CandidateUses candidates) {
    MethodSymbol target = certain.method();
    if (!state.knowledge().isFollowed(target)) {
      if (state.knowledge().natures().isKeeping(target.owner())) {
        startKept(state.summary(target.id()), call, target, Value.UNKNOWN);
      }
      return Value.UNKNOWN;
    }
    Summary summary = state.summary(target.id());
    SummaryInstantiation instance = SummaryInstantiation.of(state, call);
    for (int i = 0; i < target.parameterTypes().size(); i++) {
      enter(call, target, i);
    }
    Value returned = state.domains().instantiated(summary, call, target, instance.of(summary));
    for (Summary.Use use : summary.uses()) {
      candidates
          .selection(use, certain)
          .ifPresent(
              selection ->
                  state
                      .trace()
                      .under(
                          selection,
                          () -> start(use, call, candidates.asCalled(certain), returned)));
    }
    summary.stores().forEach(store -> store(store, call));
    state.domains().instantiate(summary, call, certain);
    return Combinations.in(state).of(call, target, returned);
  }

  private void start(Summary.Use use, Invocation call, Dispatch.Target target, Value returned) {
    if (KeptFunctions.isKept(use)) {
      uses.startKept(use, call, target.method(), returned);
    } else if (use.role().isDecidedByCaller()) {
      ArgumentRoles.in(state).call(call, target, use);
    } else {
      uses.start(use, call, returned);
    }
  }

  private void startKept(Summary summary, Invocation call, MethodSymbol target, Value returned) {
    summary.uses().stream()
        .filter(KeptFunctions::isKept)
        .forEach(use -> uses.startKept(use, call, target, returned));
  }

  /** What is hooked to a parameter inside runs on the threads of what is passed here. */
  private void enter(Invocation call, MethodSymbol target, int parameter) {
    for (Value passed : call.passed(parameter)) {
      functions
          .delivering(passed)
          .forEach(
              value ->
                  state
                      .handovers()
                      .fromEmission(
                          value,
                          new Place.Formal(target.id(), parameter, Place.Formal.Role.EMISSION),
                          call.site()));
      for (ThreadSource source : ThreadSources.executors(passed)) {
        state
            .handovers()
            .from(
                source,
                new Place.Formal(target.id(), parameter, Place.Formal.Role.EXECUTOR),
                call.site());
      }
    }
  }

  private void store(Summary.Store store, Invocation call) {
    call.passed(store.formal()).forEach(value -> state.trace().wrote(store.field(), value));
  }
}
