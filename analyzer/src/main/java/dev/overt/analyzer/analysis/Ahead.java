package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a thread may meet behind one call: the nearest sink of each kind, the surest first. */
final class Ahead {

  /** One kind for each of the two answers that a guard may give. */
  private static final Map<ThreadKind, Edge.Passage> ONLY =
      Map.of(
          ThreadKind.EVENT_LOOP, Edge.Passage.MUST_NOT_BLOCK,
          ThreadKind.WORKER, Edge.Passage.MAY_BLOCK);

  private final ExecutionGraph graph;
  private final Map<Action.Kind, Suspension.Hidden> found = new TreeMap<>();

  private Ahead(ExecutionGraph graph) {
    this.graph = graph;
  }

  /** What stands behind the edges of one call, at least that certain. */
  static List<Suspension.Hidden> of(ExecutionGraph graph, List<Edge> calls, Certainty threshold) {
    Ahead ahead = new Ahead(graph);
    for (Certainty certainty : Certainty.values()) {
      if (certainty.isAtLeast(threshold)) {
        ahead.search(calls, certainty, ThreadKind.EVENT_LOOP);
        ahead.search(calls, certainty, ThreadKind.WORKER);
      }
      if (certainty == Certainty.LIKELY && threshold != Certainty.CERTAIN) {
        ahead.choose(calls, ThreadKind.EVENT_LOOP);
        ahead.choose(calls, ThreadKind.WORKER);
      }
    }
    return List.copyOf(ahead.found.values());
  }

  /** All places that any thread may get to as part of the calls. */
  static Set<Place> places(ExecutionGraph graph, List<Edge> calls) {
    List<Place> called = calls.stream().filter(Edge::isSynchronous).map(Edge::to).toList();
    return Closure.of(
        called,
        (place, found) ->
            graph.from(place).stream()
                .filter(Edge::isSynchronous)
                .forEach(edge -> found.accept(edge.to())));
  }

  private void search(List<Edge> calls, Certainty certainty, ThreadKind kind) {
    Map<Place, Edge> arrivals = new HashMap<>();
    Set<Action.Kind> met = new HashSet<>();
    Deque<Edge> open = new ArrayDeque<>(calls);
    while (!open.isEmpty()) {
      Edge edge = open.remove();
      boolean isOpen =
          edge.isSynchronous()
              && edge.certainty().isAtLeast(certainty)
              && edge.passage().isOpenTo(kind);
      if (isOpen && arrivals.putIfAbsent(edge.to(), edge) == null) {
        for (Sink sink : graph.sinks(edge.to())) {
          boolean counts = sink.certainty().isAtLeast(certainty) && !sink.action().isApart();
          if (counts && met.add(sink.action().kind())) {
            keep(sink, path(arrivals, sink.place(), calls), certainty, ONLY.get(kind));
          }
        }
        open.addAll(graph.from(edge.to()));
      }
    }
  }

  /** What is met by one of many implementations, by itself or by a few helpers. */
  private void choose(List<Edge> calls, ThreadKind kind) {
    Map<Place, Edge> arrivals = new LinkedHashMap<>();
    Deque<Edge> open = new ArrayDeque<>(calls);
    while (!open.isEmpty()) {
      Edge edge = open.remove();
      if (isCertain(edge, kind) && arrivals.putIfAbsent(edge.to(), edge) == null) {
        open.addAll(graph.from(edge.to()));
      }
    }
    List<Edge> next = new ArrayList<>(calls);
    arrivals.keySet().forEach(place -> next.addAll(graph.from(place)));
    next.removeIf(edge -> !edge.isChoice() || !edge.passage().isOpenTo(kind));
    for (int i = 0; i <= Sinks.NEAR; i++) {
      List<Edge> arrived =
          next.stream().filter(each -> arrivals.putIfAbsent(each.to(), each) == null).toList();
      arrived.forEach(each -> meet(each.to(), arrivals, calls, kind));
      next.clear();
      arrived.stream()
          .flatMap(each -> graph.from(each.to()).stream())
          .filter(each -> isCertain(each, kind))
          .forEach(next::add);
    }
  }

  private void meet(Place place, Map<Place, Edge> arrivals, List<Edge> calls, ThreadKind kind) {
    for (Sink sink : graph.sinks(place)) {
      if (sink.certainty() == Certainty.CERTAIN && !sink.action().isBounded()) {
        keep(sink, path(arrivals, place, calls), Certainty.LIKELY, ONLY.get(kind));
      }
    }
  }

  private static boolean isCertain(Edge edge, ThreadKind kind) {
    return edge.isSynchronous()
        && edge.certainty() == Certainty.CERTAIN
        && edge.passage().isOpenTo(kind);
  }

  private List<Step> path(Map<Place, Edge> arrivals, Place place, List<Edge> calls) {
    Deque<Edge> path = new ArrayDeque<>();
    Edge edge = arrivals.get(place);
    while (!calls.contains(edge)) {
      path.addFirst(edge);
      edge = arrivals.get(edge.from());
    }
    List<Step> steps = new ArrayList<>(List.of(graph.step(edge.site())));
    Frontier.stops(List.copyOf(path)).forEach(each -> steps.add(graph.step(each.site())));
    return steps;
  }

  /** What stops both is known of all threads. */
  private void keep(Sink sink, List<Step> steps, Certainty certainty, Edge.Passage passage) {
    List<Step> whole = new ArrayList<>(steps);
    whole.add(graph.step(sink.site()));
    Suspension.Hidden fresh = new Suspension.Hidden(certainty, passage, sink.action(), whole);
    found.merge(fresh.action().kind(), fresh, Ahead::joined);
  }

  private static Suspension.Hidden joined(Suspension.Hidden known, Suspension.Hidden fresh) {
    boolean isSame = known.passage() == fresh.passage() || known.certainty() != fresh.certainty();
    return isSame
        ? known
        : new Suspension.Hidden(known.certainty(), Edge.Passage.ALL, known.action(), known.steps());
  }
}
