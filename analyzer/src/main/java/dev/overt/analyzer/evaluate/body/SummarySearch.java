package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Selection;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a caller must know of a body that was run: which of its parameters are used, and on whose
 * thread.
 *
 * <p>Found by a search over the part of the graph that the body itself wrote down, once from each
 * thread that may enter it: the caller's, that of whoever subscribes to what it returns, those it
 * names itself, those of its parameters.
 */
final class SummarySearch {

  private final BodyState state;
  private final Map<Place, List<Edge>> out = new HashMap<>();
  private final Set<Summary.Use> uses = new LinkedHashSet<>();
  private final Set<Selection> selections = new LinkedHashSet<>(List.of(Selection.ANY));
  private Selection selection = Selection.ANY;

  private SummarySearch(BodyState state) {
    this.state = state;
  }

  static Summary of(BodyState state) {
    Set<Summary.Store> stores = stores(state);
    boolean isVoid = state.body().method().returnType().equals(Type.VOID);
    Value returned = isVoid ? Value.UNKNOWN : state.returned();
    Set<Summary.Use> uses = hasFormals(state.trace()) ? new SummarySearch(state).uses() : Set.of();
    return new Summary(returned, uses, stores, state.endings(), state.domains().summaries());
  }

  private void putOff(Atom.Put put) {
    if (put.function() instanceof Atom.Function function) {
      search(ThreadSource.RESULT, function.code());
    }
  }

  private static boolean hasFormals(BodyGraph trace) {
    for (Edge edge : trace.edges()) {
      if (edge.to() instanceof Place.Formal || edge.from() instanceof Place.Formal) {
        return true;
      }
    }
    return trace.roots().stream().anyMatch(root -> root.place() instanceof Place.Formal)
        || trace.sinks().stream().anyMatch(sink -> sink.place() instanceof Place.Formal)
        || stops(trace).anyMatch(Place.Formal.class::isInstance);
  }

  private static Stream<Place> stops(BodyGraph trace) {
    return trace.records().stream().flatMap(record -> record.stop().stream());
  }

  private static Set<Summary.Store> stores(BodyState state) {
    Set<Summary.Store> stores = new LinkedHashSet<>();
    state
        .trace()
        .fieldsWritten()
        .forEach(
            (field, value) ->
                value.atoms().stream()
                    .flatMap(SummarySearch::formal)
                    .forEach(formal -> stores.add(new Summary.Store(formal, field))));
    return stores;
  }

  private static Stream<Integer> formal(Atom atom) {
    if (atom instanceof Atom.FormalFunction function) {
      return Stream.of(function.index());
    }
    return atom instanceof Atom.Executor executor
            && executor.source() instanceof ThreadSource.ByExecutor parameter
        ? Stream.of(parameter.formal())
        : Stream.of();
  }

  private Set<Summary.Use> uses() {
    for (Edge edge : state.trace().edges()) {
      out.computeIfAbsent(edge.from(), place -> new ArrayList<>()).add(edge);
      selections.add(state.trace().selection(edge));
    }
    state.trace().roots().forEach(root -> selections.add(state.trace().selection(root)));
    for (Selection each : selections) {
      selection = each;
      find();
    }
    return uses;
  }

  /** Finds the uses that are there under the selection at hand. */
  private void find() {
    search(ThreadSource.CALLER, Place.Code.of(state.method()));
    state
        .returned()
        .all(Atom.Async.class)
        .forEach(value -> search(ThreadSource.SUBSCRIBER, value.subscription()));
    state
        .returned()
        .all(Atom.Function.class)
        .forEach(function -> search(ThreadSource.RESULT, function.code()));
    state
        .returned()
        .all(Atom.Pulled.class)
        .flatMap(pulled -> pulled.work().stream())
        .forEach(this::putOff);
    state.trace().fieldsWritten().values().stream()
        .flatMap(value -> value.all(Atom.Function.class))
        .forEach(function -> search(new ThreadSource.Kept(function.code()), function.code()));
    for (Root root : state.trace().roots()) {
      if (isThere(root)) {
        search(new ThreadSource.On(root.thread(), root.reason()), root.place());
      }
    }
    for (int i = 0; i < state.body().parameters().size(); i++) {
      search(new ThreadSource.EmissionOf(i), state.formal(i, Place.Formal.Role.EMISSION));
      search(new ThreadSource.ByExecutor(i), state.formal(i, Place.Formal.Role.EXECUTOR));
    }
    for (Place.Formal formal : decided(state.trace())) {
      use(formal, ThreadSource.CALLER, Selection.ANY);
      search(ThreadSource.CALLER, formal);
    }
  }

  /** Keeps a use, unless it is there under any selection. */
  private void use(Place.Formal formal, ThreadSource source, Selection condition) {
    Summary.Use use = new Summary.Use(formal.index(), formal.role(), source);
    if (!uses.contains(use)) {
      uses.add(new Summary.Use(formal.index(), formal.role(), source, condition));
    }
  }

  private boolean isThere(Object part) {
    Selection of = state.trace().selection(part);
    return of.isAny() || of.equals(selection);
  }

  /** The places of a body with something in them that is entered or not by what callers pass. */
  static Set<Place.Formal> decided(BodyGraph trace) {
    return Stream.of(
            trace.sinks().stream().map(Sink::place),
            stops(trace),
            trace.edges().stream().map(Edge::from))
        .flatMap(each -> each)
        .filter(Place.Formal.class::isInstance)
        .map(Place.Formal.class::cast)
        .filter(formal -> formal.role().isDecidedByCaller())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void search(ThreadSource source, Place start) {
    for (Place place : Closure.of(List.of(start), this::next)) {
      if (isUsed(place)) {
        use((Place.Formal) place, source, selection);
      }
    }
  }

  private void next(Place place, Consumer<Place> found) {
    for (Edge edge : out.getOrDefault(place, List.of())) {
      if (isThere(edge)) {
        found.accept(edge.to());
      }
    }
  }

  private boolean isUsed(Place place) {
    return place instanceof Place.Formal formal
        && formal.method().equals(state.method())
        && formal.index() >= 0
        && (formal.role() == Place.Formal.Role.FUNCTION
            || formal.role() == Place.Formal.Role.SUBSCRIPTION);
  }
}
