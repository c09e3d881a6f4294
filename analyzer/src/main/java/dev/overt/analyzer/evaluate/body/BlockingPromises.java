package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.knowledge.Entrance;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;

/**
 * What authors say of their own methods: one that is marked as blocking breaks the promise of one
 * that it overrides.
 */
final class BlockingPromises {

  private final BodyState state;

  private BlockingPromises(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static BlockingPromises in(BodyState state) {
    return state.shared(BlockingPromises.class, BlockingPromises::new);
  }

  /** Writes down what is marked, at the given node. */
  void check(int node) {
    Knowledge knowledge = state.knowledge();
    knowledge.declared(state.body().method()).ifPresent(entry -> declare(entry, node));
  }

  private void declare(Entry.Suspends entry, int node) {
    Site site = state.site(node, state.method(), Site.Verb.DECLARES);
    state.trace().mark(Place.Code.of(state.method()), site, entry);
    for (Entrance promise : state.knowledge().promises(state.body().method())) {
      Place head = state.instance(site.ordinal());
      state.trace().root(promise.source(), head, site);
      state.trace().sink(head, site, entry);
    }
  }
}
