package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.evaluate.knowledge.Entrance;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import java.util.List;
import java.util.Optional;

/**
 * What a framework does with what a method returned to it: it writes that, after the method and
 * outside of any session that the method opened, on the thread that entered or that delivers.
 */
final class Responses {

  private final BodyState state;
  private final Knowledge knowledge;

  private Responses(BodyState state) {
    this.state = state;
    this.knowledge = state.knowledge();
  }

  /** The one that works on a state. */
  static Responses in(BodyState state) {
    return state.shared(Responses.class, Responses::new);
  }

  /** The method at hand returns a value, by the expression at the node. */
  void write(Value returned, int node) {
    Value content = Entities.in(state).content(returned);
    if (content.contents(Stored.class).isEmpty() || state.isInFunction()) {
      return;
    }
    Optional<Persistence.Visit> visit =
        StoredWork.of(state).facts().visitOfResult(state.body().method());
    if (visit.isEmpty()) {
      return;
    }
    Place.Response response = new Place.Response(state.method(), state.ordinal(node));
    boolean isEntered = false;
    for (Entrance entrance : knowledge.entrances(state.body().method())) {
      if (entrance.thread().kind().isThread()) {
        isEntered = true;
        enter(entrance, returned, response);
      }
    }
    if (isEntered) {
      write(visit.get(), content, response);
    }
  }

  private void write(Persistence.Visit visit, Value content, Place.Response response) {
    Site site = new Site(state.method(), response.ordinal(), state.method(), Site.Verb.WRITES);
    state.from(
        state.point().in(response),
        () -> {
          Visits.in(state).read(visit, content, site);
          return content;
        });
  }

  /** A thread that may block waits for what is awaited, and writes it itself. */
  private void enter(Entrance entrance, Value returned, Place.Response response) {
    Site site = state.site(state.body().node(), state.method(), Site.Verb.ENTERS);
    List<Atom.Async> awaited = returned.all(Atom.Async.class).toList();
    if (awaited.isEmpty() || entrance.thread().kind().mayBlock()) {
      state.trace().root(entrance.source(), response, site);
    } else {
      awaited.forEach(value -> state.handovers().fromEmission(value, response, site));
    }
  }
}
