package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/** What a callee does with the functions and async values that it is passed, on whose thread. */
final class Uses {

  private final Run run;
  private final Functions functions;

  Uses(Run run) {
    this.run = run;
    this.functions = new Functions(run);
  }

  /**
   * Starts what is passed for a parameter as the callee does.
   *
   * @param returned the value of the call
   */
  void start(Summary.Use use, Invocation call, Value returned) {
    for (Functions.Target target :
        functions.called(call.passed(use.formal()), call.parameterType(use.formal()), call)) {
      if (use.role() == Place.Formal.Role.FUNCTION) {
        start(use.under(), target.place(), call, returned);
        new Pulling(run).leave(target);
      } else {
        subscribe(use.under(), target.result(), call, returned);
      }
    }
    if (use.role() == Place.Formal.Role.SUBSCRIPTION) {
      call.passed(use.formal()).forEach(value -> subscribe(use.under(), value, call, returned));
    }
  }

  private void subscribe(Source under, Value value, Invocation call, Value returned) {
    value
        .all(Atom.Async.class)
        .forEach(async -> start(under, async.subscription(), call, returned));
  }

  private void start(Source under, Place target, Invocation call, Value returned) {
    Site site = run.site(call.site().node(), call.method().id(), verb(under));
    if (under instanceof Source.Subscriber) {
      returned.all(Atom.Async.class).forEach(v -> run.fromSubscription(v, target, site));
    } else if (under instanceof Source.EmissionOf emission) {
      call.passed(emission.formal()).stream()
          .flatMap(functions::delivering)
          .forEach(value -> run.fromEmission(value, target, site));
    } else if (under instanceof Source.ByExecutor executor) {
      call.passed(executor.formal()).stream()
          .flatMap(value -> Sources.executors(value).stream())
          .forEach(source -> run.from(source, target, site));
    } else if (under instanceof Source.Kept kept) {
      run.trace().edge(kept.function(), target, site, Edge.How.INLINE);
    } else if (under instanceof Source.Result) {
      run.trace().edge(run.instance(call.site().node()), target, site, Edge.How.INLINE);
    } else {
      run.from(under, target, site);
    }
  }

  private static Site.Verb verb(Source under) {
    if (under instanceof Source.Caller
        || under instanceof Source.Result
        || under instanceof Source.Kept) {
      return Site.Verb.RUNS;
    }
    if (under instanceof Source.Subscriber) {
      return Site.Verb.STARTS;
    }
    return under instanceof Source.EmissionOf ? Site.Verb.DELIVERS : Site.Verb.HANDS_OVER;
  }
}
