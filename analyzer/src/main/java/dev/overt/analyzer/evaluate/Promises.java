package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/**
 * What authors say of their own methods: one that is marked as blocking breaks the promise of one
 * that it overrides.
 */
final class Promises {

  private final Run run;

  Promises(Run run) {
    this.run = run;
  }

  /** Writes down what is marked, at the given node. */
  void check(int node) {
    Knowledge knowledge = run.surroundings().knowledge();
    knowledge.declared(run.body().method()).ifPresent(entry -> declare(entry, node));
  }

  private void declare(Entry.Suspends entry, int node) {
    Site site = run.site(node, run.method(), Site.Verb.DECLARES);
    run.trace().mark(Place.Code.of(run.method()), site, entry);
    for (Entrance promise :
        run.surroundings().knowledge().promises(run.body().method())) {
      Place head = new Place.Code(run.method(), node);
      run.trace().root(promise.source(), head, site);
      run.trace().sink(head, site, entry);
    }
  }
}
