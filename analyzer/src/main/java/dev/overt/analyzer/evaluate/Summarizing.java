package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class Summarizing {

  private final Run run;
  private final Map<Place, List<Place>> out = new HashMap<>();
  private final Set<Summary.Use> uses = new LinkedHashSet<>();

  private Summarizing(Run run) {
    this.run = run;
  }

  static Summary of(Run run) {
    Set<Summary.Store> stores = stores(run);
    boolean isVoid = run.body().method().returnType().equals(Type.VOID);
    Value returned = isVoid ? Value.UNKNOWN : run.returned();
    Set<Summary.Use> uses = hasFormals(run.trace()) ? new Summarizing(run).uses() : Set.of();
    // Set.copyOf would iterate in an order of each process's own.
    Summary.Persisting persisting =
        new Summary.Persisting(run.owed().told(), loaded(run), closed(run), isBeginning(run));
    return new Summary(returned, uses, stores, run.endings(), persisting);
  }

  private void putOff(Atom.Put put) {
    if (put.function() instanceof Atom.Function function) {
      search(Source.RESULT, function.code());
    }
  }

  private static boolean hasFormals(Trace trace) {
    for (Edge edge : trace.edges()) {
      if (edge.to() instanceof Place.Formal || edge.from() instanceof Place.Formal) {
        return true;
      }
    }
    return trace.roots().stream().anyMatch(root -> root.place() instanceof Place.Formal)
        || trace.sinks().stream().anyMatch(sink -> sink.place() instanceof Place.Formal)
        || trace.late().stream().anyMatch(late -> late.whenOver().place() instanceof Place.Formal);
  }

  private static Set<Summary.Loaded> loaded(Run run) {
    Set<Summary.Loaded> loaded = new LinkedHashSet<>();
    for (Path path : run.end().loaded()) {
      if (path.base() instanceof Base.Given given && given.method().equals(run.method())) {
        loaded.add(new Summary.Loaded(given.index(), path.attributes()));
      }
    }
    return loaded;
  }

  private static Set<Closed> closed(Run run) {
    Set<Closed> closed = new LinkedHashSet<>();
    for (Closed each : run.end().closed()) {
      Base base = each.path().base();
      boolean isPassed = base instanceof Base.Given given && given.method().equals(run.method());
      // A field that was closed may hold another session by now.
      boolean isCleared = base instanceof Base.Kept && each.extent() == Closed.Extent.READ;
      if (isPassed || isCleared) {
        closed.add(each);
      }
    }
    return closed;
  }

  /** Whether the method begins a session and leaves it open. */
  private static boolean isBeginning(Run run) {
    return run.trace().opened().contains(Place.Code.of(run.method())) && !run.trace().isEnding();
  }

  private static Set<Summary.Store> stores(Run run) {
    Set<Summary.Store> stores = new LinkedHashSet<>();
    run.trace()
        .fieldsWritten()
        .forEach(
            (field, value) ->
                value.atoms().stream()
                    .flatMap(Summarizing::formal)
                    .forEach(formal -> stores.add(new Summary.Store(formal, field))));
    return stores;
  }

  private static Stream<Integer> formal(Atom atom) {
    if (atom instanceof Atom.FormalFunction function) {
      return Stream.of(function.index());
    }
    return atom instanceof Atom.Executor executor
            && executor.source() instanceof Source.ByExecutor parameter
        ? Stream.of(parameter.formal())
        : Stream.of();
  }

  private Set<Summary.Use> uses() {
    for (Edge edge : run.trace().edges()) {
      out.computeIfAbsent(edge.from(), place -> new ArrayList<>()).add(edge.to());
    }
    search(Source.CALLER, Place.Code.of(run.method()));
    run.returned()
        .all(Atom.Async.class)
        .forEach(value -> search(Source.SUBSCRIBER, value.subscription()));
    run.returned()
        .all(Atom.Function.class)
        .forEach(function -> search(Source.RESULT, function.code()));
    run.returned()
        .all(Atom.Pulled.class)
        .flatMap(pulled -> pulled.work().stream())
        .forEach(this::putOff);
    run.trace().fieldsWritten().values().stream()
        .flatMap(value -> value.all(Atom.Function.class))
        .forEach(function -> search(new Source.Kept(function.code()), function.code()));
    for (Root root : run.trace().roots()) {
      search(new Source.On(root.thread(), root.reason()), root.place());
    }
    for (int i = 0; i < run.body().parameters().size(); i++) {
      search(new Source.EmissionOf(i), run.formal(i, Place.Formal.Role.EMISSION));
      search(new Source.ByExecutor(i), run.formal(i, Place.Formal.Role.EXECUTOR));
    }
    decided(run.trace())
        .forEach(
            formal -> {
              uses.add(new Summary.Use(formal.index(), formal.role(), Source.CALLER));
              search(Source.CALLER, formal);
            });
    return uses;
  }

  /** The places of a body with something in them that is entered or not by what callers pass. */
  static Set<Place.Formal> decided(Trace trace) {
    return Stream.of(
            trace.sinks().stream().map(Sink::place),
            trace.late().stream().map(late -> late.whenOver().place()),
            trace.edges().stream().map(Edge::from))
        .flatMap(each -> each)
        .filter(Place.Formal.class::isInstance)
        .map(Place.Formal.class::cast)
        .filter(formal -> formal.role().isDecidedByCaller())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void search(Source source, Place start) {
    Set<Place> seen = new HashSet<>(Set.of(start));
    Deque<Place> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Place place = open.remove();
      if (isUsed(place)) {
        Place.Formal formal = (Place.Formal) place;
        uses.add(new Summary.Use(formal.index(), formal.role(), source));
      }
      for (Place next : out.getOrDefault(place, List.of())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
  }

  private boolean isUsed(Place place) {
    return place instanceof Place.Formal formal
        && formal.method().equals(run.method())
        && formal.index() >= 0
        && (formal.role() == Place.Formal.Role.FUNCTION
            || formal.role() == Place.Formal.Role.SUBSCRIPTION);
  }
}
