package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;

/**
 * Marks code that a framework calls on a known kind of thread, and subscribes to what it returns.
 */
final class ContextRoots {

  private final Run run;

  ContextRoots(Run run) {
    this.run = run;
  }


  /** Enters a function that implements the given interface method. */
  void enter(MethodSymbol method, Atom.Function function) {
    for (Entrance entrance : run.surroundings().knowledge().entrances(method)) {
      int node = function.code().node();
      Site site = run.site(node, entrance.called(), Site.Verb.ENTERS_FUNCTION);
      enter(entrance, function.code(), function.result(), site);
    }
  }

  /** Enters the body of this run, given what it returns. */
  void enter(Value returned, int node) {
    Site site = run.site(node, run.method(), Site.Verb.ENTERS);
    Knowledge knowledge = run.surroundings().knowledge();
    for (Entrance entrance : knowledge.entrances(run.body().method())) {
      if (entrance.thread().kind() == ThreadKind.PROMISED
          && knowledge.declared(run.body().method()).isPresent()) {
        continue;
      }
      enter(entrance, Place.Code.of(run.method()), returned, site);
      enterParameters(entrance, site);
      new Loads(run).enter();
    }
  }

  /** What the framework passes in, it also delivers; it may not be done yet. */
  private void enterParameters(Entrance entrance, Site site) {
    for (int i = 0; i < run.body().parameters().size(); i++) {
      Type type = run.attribution().type(run.body().parameters().get(i).node());
      if (run.surroundings().knowledge().nature(type).isAsync()) {
        Place emission = run.formal(i, Place.Formal.Role.EMISSION);
        run.trace().root(entrance.source(), emission, site);
      }
    }
    for (Place.Formal decided : Summarizing.decided(run.trace())) {
      boolean isSure = decided.role() != Place.Formal.Role.STREAM;
      run.trace()
          .edge(
              new Edge(
                  Place.Code.of(run.method()),
                  decided,
                  site,
                  Edge.How.IMPLIED,
                  Edge.Passage.ALL,
                  isSure ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }
  }

  private void enter(Entrance entrance, Place.Code code, Value returned, Site site) {
    Source.On source = entrance.source();
    run.entered(code).forEach(place -> run.trace().root(source, place, site));
    new Pulling(run).uses(returned).forEach(used -> run.trace().root(source, used, site));
    returned
        .all(Atom.Async.class)
        .forEach(value -> run.trace().root(source, value.subscription(), site));
  }
}
