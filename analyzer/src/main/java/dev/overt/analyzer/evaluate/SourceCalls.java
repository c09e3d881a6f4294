package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Edge;
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
final class SourceCalls {

  /** Evaluates calls in the given body. */
  static final SourceMethods METHODS =
      (run, call, targets, choice) -> new SourceCalls(run).call(call, targets, choice);


  private final Run run;
  private final Functions functions;
  private final Uses uses;

  SourceCalls(Run run) {
    this.run = run;
    this.functions = new Functions(run);
    this.uses = new Uses(run);
  }

  /**
   * Writes down the calls of all targets; the answer is what they may return. A proxy that stands
   * before an object may hand a call over; a call on {@code this} does not meet it.
   */
  Value call(Invocation call, List<Dispatch.Target> targets, Dispatch.Choice choice) {
    Value result = Value.NOTHING;
    for (Dispatch.Target target : targets) {
      Optional<Source.On> elsewhere =
          choice == Dispatch.Choice.VIRTUAL
              ? run.surroundings().knowledge().handedOver(target.method())
              : Optional.empty();
      result =
          result.or(
              elsewhere
                  .map(source -> handedOver(call, target.method(), source))
                  .orElseGet(() -> called(call, target)));
    }
    return result;
  }

  private Value handedOver(Invocation call, MethodSymbol target, Source.On source) {
    Site site = run.site(call.site().node(), target.id(), Site.Verb.HANDS_OVER);
    run.from(source, Place.Code.of(target.id()), site);
    return run.surroundings().knowledge().nature(call.result()).isAsync()
        ? Value.of(run.async(call.site().node(), Set.of(source), true))
        : Value.UNKNOWN;
  }

  private Value called(Invocation call, Dispatch.Target target) {
    Place.Code code = Place.Code.of(target.method().id());
    run.trace()
        .edge(
            new Edge(
                run.place(),
                code,
                call.site(),
                Edge.How.CALL,
                Edge.Passage.ALL,
                target.certainty()));
    return summarized(call, target);
  }

  private Value summarized(Invocation call, Dispatch.Target certain) {
    MethodSymbol target = certain.method();
    if (!run.surroundings().knowledge().isFollowed(target)) {
      return Value.UNKNOWN;
    }
    Summary summary = run.summary(target.id());
    Instantiation instance = Instantiation.of(run, call);
    for (int i = 0; i < target.parameterTypes().size(); i++) {
      enter(call, target, i);
    }
    Value returned =
        instance
            .of(summary)
            .holding(new StoredReturn(run, call, target).of(summary.returned().stored()));
    for (Summary.Use use : summary.uses()) {
      if (use.role().isDecidedByCaller()) {
        new Passed(run).call(call, target, use);
      } else {
        uses.start(use, call, returned);
      }
    }
    summary.stores().forEach(store -> store(store, call));
    Loads loads = new Loads(run);
    loads.call(call, certain, summary);
    loads.loaded(call, summary);
    new Sessions(run).called(call, certain, summary);
    return returned;
  }

  /** What is hooked to a parameter inside runs on the threads of what is passed here. */
  private void enter(Invocation call, MethodSymbol target, int parameter) {
    for (Value passed : call.passed(parameter)) {
      functions
          .delivering(passed)
          .forEach(
              value ->
                  run.fromEmission(
                      value,
                      new Place.Formal(target.id(), parameter, Place.Formal.Role.EMISSION),
                      call.site()));
      for (Source source : Sources.executors(passed)) {
        run.from(
            source,
            new Place.Formal(target.id(), parameter, Place.Formal.Role.EXECUTOR),
            call.site());
      }
    }
  }

  private void store(Summary.Store store, Invocation call) {
    call.passed(store.formal()).forEach(value -> run.trace().wrote(store.field(), value));
  }
}
