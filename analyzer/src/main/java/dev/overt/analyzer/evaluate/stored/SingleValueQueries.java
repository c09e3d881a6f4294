package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.execution.Site;
import java.util.List;

/**
 * Questions that a collection may answer without loading its elements: how many there are, whether
 * one is among them, which one has a key.
 */
final class SingleValueQueries {

  /** Answers are remembered as if they were an attribute of the collection. */
  private static final String NUMBER = "size()";

  private final BodyState state;
  private final Loads loads;

  private SingleValueQueries(BodyState state) {
    this.state = state;
    this.loads = Loads.in(state);
  }

  /** The one that works on a state. */
  static SingleValueQueries in(BodyState state) {
    return state.shared(SingleValueQueries.class, SingleValueQueries::new);
  }

  /** A method of the collection is called, which may be such a question. */
  void use(Stored.Handle handle, Persistence.Visit visit, Site site) {
    boolean isOfNumber = visit == Persistence.Visit.SIZE;
    if (isOfNumber && isCounted(handle)) {
      return;
    }
    boolean isExtraLazy =
        handle.attribute().filter(each -> each.declared().isExtraLazy()).isPresent();
    if (isExtraLazy && isOfNumber) {
      count(handle, List.of(site));
    } else if (isExtraLazy && visit.isOfOne()) {
      ask(handle, List.of(site));
    } else {
      loads.use(handle, List.of(site));
    }
  }

  /** The number of elements is asked for; it is known from then on. */
  void count(Stored.Handle handle, List<Site> sites) {
    if (!isCounted(handle)) {
      ask(handle, sites);
      LoadState.of(state).loaded().add(handle.path().then(NUMBER));
    }
  }

  private boolean isCounted(Stored.Handle handle) {
    return LoadState.of(state).loaded().contains(handle.path().then(NUMBER));
  }

  /** One element is asked for, and again the next time. */
  void ask(Stored.Handle handle, List<Site> sites) {
    boolean wasLoaded = LoadState.of(state).loaded().contains(handle.path());
    loads.use(handle, sites);
    if (!wasLoaded) {
      LoadState.of(state).loaded().remove(handle.path());
    }
  }
}
