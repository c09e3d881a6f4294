package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import java.util.List;
import java.util.Optional;

/**
 * What a framework does with what a method returned to it: it writes that, after the method and
 * outside of any session that the method opened, on the thread that entered or that delivers.
 */
final class Responses {

  private final Run run;
  private final Knowledge knowledge;

  Responses(Run run) {
    this.run = run;
    this.knowledge = run.surroundings().knowledge();
  }

  /** The method at hand returns a value, by the expression at the node. */
  void write(Value returned, int node) {
    Value content = knowledge.model().isUsed() ? new EntityCalls(run).content(returned) : returned;
    if (content.stored().isEmpty() || isInFunction()) {
      return;
    }
    Optional<Persistence.Visit> visit = knowledge.visitOfResult(run.body().method());
    if (visit.isEmpty()) {
      return;
    }
    Place.Response response = new Place.Response(run.method(), node);
    boolean isEntered = false;
    for (Entrance entrance : knowledge.entrances(run.body().method())) {
      if (entrance.thread().kind() != ThreadKind.PROMISED) {
        isEntered = true;
        enter(entrance, returned, response);
      }
    }
    if (isEntered) {
      write(visit.get(), content, response);
    }
  }

  private boolean isInFunction() {
    return run.place() instanceof Place.Code code && code.node() >= 0;
  }

  private void write(Persistence.Visit visit, Value content, Place.Response response) {
    Place outer = run.place();
    run.place(response);
    Site site = run.site(response.node(), run.method(), Site.Verb.WRITES);
    new Visiting(run).read(visit, content, site);
    run.place(outer);
  }

  /** A thread that may block waits for what is awaited, and writes it itself. */
  private void enter(Entrance entrance, Value returned, Place.Response response) {
    Site site = run.site(run.body().node(), run.method(), Site.Verb.ENTERS);
    List<Atom.Async> awaited = returned.all(Atom.Async.class).toList();
    if (awaited.isEmpty() || entrance.thread().kind().mayBlock()) {
      run.trace().root(entrance.source(), response, site);
    } else {
      awaited.forEach(value -> run.fromEmission(value, response, site));
    }
  }
}
