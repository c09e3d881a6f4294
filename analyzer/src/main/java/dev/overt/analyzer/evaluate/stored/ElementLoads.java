package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.mapping.EntityTypes;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.LoadedPaths;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.types.Type;
import java.util.List;

/** What loops and functions load of each element is loaded of all, when they have seen all. */
final class ElementLoads {

  private final BodyState state;
  private final EntityTypes types;

  private ElementLoads(BodyState state) {
    this.state = state;
    this.types = Entities.in(state).types();
  }

  /** The one that works on a state. */
  static ElementLoads in(BodyState state) {
    return state.shared(ElementLoads.class, ElementLoads::new);
  }

  /** A loop has taken all elements, and ends each time with what is known there. */
  void iterated(Value elements, Environment end) {
    LoadedPaths loaded =
        LoadedPaths.between(
            LoadState.of(state), end.domain(LoadState.class), elements.contents(Stored.class));
    keep(loaded);
  }

  /** A function that is written here returns, with what is known there. */
  void left(Place function, Environment end) {
    LoadedPaths loaded =
        LoadedPaths.between(
            LoadState.of(state), end.domain(LoadState.class), StoredWork.of(state).handed());
    if (!loaded.paths().isEmpty()) {
      StoredWork.of(state).loadedBy(function, loaded);
    }
  }

  /**
   * What a call returns, of which its functions have loaded something.
   *
   * @param value what it returns as far as is known
   */
  Value returned(Invocation call, MethodFacts facts, Value value) {
    LoadedPaths loaded = LoadedPaths.NONE;
    LoadedPaths now = LoadedPaths.NONE;
    for (Entry.Runs entry : facts.runs()) {
      LoadedPaths by = by(entry, call);
      loaded = loaded.and(by);
      if (entry.where().equals(new Where.At(Moment.NOW))) {
        now = now.and(by);
      }
    }
    boolean isOfAll = call.result().equals(Type.VOID) || !types.isMany(call.receiverType());
    if (isOfAll) {
      keep(now);
    }
    return loaded.in(value);
  }

  private LoadedPaths by(Entry.Runs entry, Invocation call) {
    LoadedPaths loaded = LoadedPaths.NONE;
    List<Value> functions =
        entry.argument().equals(Argument.FUNCTIONS)
            ? call.arguments()
            : call.passed(entry.argument().index());
    for (Value passed : functions) {
      for (Atom.Function function : passed.all(Atom.Function.class).toList()) {
        loaded = loaded.and(StoredWork.of(state).loadedBy(function.code()));
      }
    }
    return loaded;
  }

  /** Who holds such objects holds them loaded from now on. */
  void keep(LoadedPaths loaded) {
    if (!loaded.paths().isEmpty()) {
      LoadState.of(state).loaded().addAll(loaded.paths());
      state.locals().replace(loaded::in);
    }
  }
}
