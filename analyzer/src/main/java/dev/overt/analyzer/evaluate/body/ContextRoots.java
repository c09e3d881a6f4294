package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.async.DeferredWork;
import dev.overt.analyzer.evaluate.knowledge.Entrance;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;

/**
 * Marks code that a framework calls on a known kind of thread, and subscribes to what it returns.
 */
final class ContextRoots {

  private static final ThreadSource.On INITIALIZING =
      new ThreadSource.On(
          ThreadName.of(ThreadKind.INITIALIZING),
          "all that need the class wait until its static initializer has ended");

  private final BodyState state;

  private ContextRoots(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static ContextRoots in(BodyState state) {
    return state.shared(ContextRoots.class, ContextRoots::new);
  }

  /** Enters a function that implements the given interface method. */
  void enter(MethodSymbol method, Atom.Function function) {
    for (Entrance entrance : state.knowledge().entrances(method)) {
      int ordinal = function.code().ordinal();
      Site site = new Site(state.method(), ordinal, entrance.called(), Site.Verb.ENTERS_FUNCTION);
      enter(entrance, function.code(), function.result(), site);
    }
  }

  /** Enters the body of this run, given what it returns. */
  void enter(Value returned, int node) {
    Site site = state.site(node, state.method(), Site.Verb.ENTERS);
    Knowledge knowledge = state.knowledge();
    for (Entrance entrance : knowledge.entrances(state.body().method())) {
      if (entrance.thread().kind() == ThreadKind.PROMISED
          && knowledge.declared(state.body().method()).isPresent()) {
        continue;
      }
      if (entrance.thread().kind() == ThreadKind.COMPARING
          || entrance.thread().kind() == ThreadKind.HOLDING) {
        state.trace().root(entrance.source(), Place.Code.of(state.method()), site);
        continue;
      }
      enter(entrance, Place.Code.of(state.method()), returned, site);
      enterParameters(entrance, site);
      state.domains().enter();
    }
  }

  /** A static initializer keeps all that need its class waiting. */
  void initialize(int node) {
    Site site = state.site(node, state.method(), Site.Verb.ENTERS);
    state.trace().root(INITIALIZING, Place.Code.of(state.method()), site);
  }

  /** What the framework passes in, it also delivers; it may not be done yet. */
  private void enterParameters(Entrance entrance, Site site) {
    for (int i = 0; i < state.body().parameters().size(); i++) {
      Type type = state.attribution().type(state.body().parameters().get(i).node());
      if (state.knowledge().nature(type).isAsync()) {
        Place emission = state.formal(i, Place.Formal.Role.EMISSION);
        state.trace().root(entrance.source(), emission, site);
      }
    }
    for (Place.Formal decided : SummarySearch.decided(state.trace())) {
      boolean isSure = decided.role() != Place.Formal.Role.STREAM;
      state
          .trace()
          .edge(
              new Edge(
                  Place.Code.of(state.method()),
                  decided,
                  site,
                  Edge.How.IMPLIED,
                  Edge.Passage.ALL,
                  isSure ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }
  }

  private void enter(Entrance entrance, Place.Code code, Value returned, Site site) {
    ThreadSource.On source = entrance.source();
    state.handovers().entered(code).forEach(place -> state.trace().root(source, place, site));
    DeferredWork.in(state).uses(returned).forEach(used -> state.trace().root(source, used, site));
    returned
        .all(Atom.Async.class)
        .forEach(value -> state.trace().root(source, value.subscription(), site));
  }
}
