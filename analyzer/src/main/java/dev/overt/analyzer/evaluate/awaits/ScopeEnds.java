package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.Optional;
import java.util.stream.Stream;

/** Async work that uses what is closed, deleted or killed before it runs. */
final class ScopeEnds {

  private final Program program;
  private final Deferring deferring;

  ScopeEnds(Program program, Catalog catalog) {
    this.program = program;
    this.deferring = new Deferring(program, catalog);
  }

  /** What a body makes. */
  Stream<Sink> in(Body body) {
    return Outliving.in(body.statements(), program.attribution(body.unit()), deferring).stream()
        .map(found -> sink(body, found));
  }

  private static Sink sink(Body body, Outliving.Found found) {
    Site site =
        new Site(
            body.method().id(),
            body.ordinal(found.at().node()),
            found.called().id(),
            Site.Verb.CALLS);
    Action action =
        new Action.Strays(
            Action.Strays.Manner.SCOPE_OVER,
            Optional.empty(),
            "uses %s, which is over by then".formatted(found.variable()));
    return new Sink(Place.Code.of(body.method().id()), site, action, Certainty.CERTAIN);
  }
}
