package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.execution.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Which threads get to a place, and how: searches backwards from it, the surest way first. */
final class Ways {

  private static final Comparator<ThreadName> ORDER =
      Comparator.comparing(ThreadName::kind).thenComparing(ThreadName::label);

  private final ExecutionGraph graph;
  private final Map<Place, List<Root>> roots = new HashMap<>();

  Ways(ExecutionGraph graph) {
    this.graph = graph;
    graph.roots().forEach(r -> roots.computeIfAbsent(r.place(), p -> new ArrayList<>()).add(r));
  }

  /** A way, and how sure it is that a thread takes it. */
  record Found(Way way, Certainty certainty) {}

  /** The surest and, among these, the shortest way of each thread, by kinds. */
  List<Found> to(Place place, Certainty threshold) {
    Map<ThreadName, Found> found = new TreeMap<>(ORDER);
    for (Certainty certainty : Certainty.values()) {
      if (certainty.isAtLeast(threshold)) {
        search(place, certainty, ThreadKind.EVENT_LOOP, found);
        search(place, certainty, ThreadKind.WORKER, found);
      }
      if (certainty == Certainty.LIKELY && threshold != Certainty.CERTAIN) {
        choose(place, ThreadKind.EVENT_LOOP, found);
        choose(place, ThreadKind.WORKER, found);
      }
    }
    return List.copyOf(found.values());
  }

  /** Other code on the ways to a place that nothing leads to, the nearest first. */
  List<Place.Code> outermost(Place place, Certainty threshold) {
    Set<Place.Code> outermost = new LinkedHashSet<>();
    for (ThreadKind kind : List.of(ThreadKind.EVENT_LOOP, ThreadKind.WORKER)) {
      next(place, threshold, kind).keySet().stream()
          .filter(each -> !each.equals(place) && isOutermost(each))
          .filter(Place.Code.class::isInstance)
          .map(Place.Code.class::cast)
          .forEach(outermost::add);
    }
    return List.copyOf(outermost);
  }

  /** What a method reference names may be entered by itself; the reference is then not run. */
  private boolean isOutermost(Place place) {
    return graph.to(place).isEmpty()
        && !roots.containsKey(place)
        && graph.from(place).stream().noneMatch(edge -> edge.site().verb() == Site.Verb.REFERS);
  }

  private void search(
      Place place, Certainty certainty, ThreadKind kind, Map<ThreadName, Found> found) {
    BiConsumer<ThreadName, Way> kept =
        (thread, way) -> found.putIfAbsent(thread, new Found(way, certainty));
    keep(next(place, certainty, kind), certainty, kind, kept);
  }

  /** Threads that get there if one of many implementations is taken for granted. */
  private void choose(Place place, ThreadKind kind, Map<ThreadName, Found> found) {
    Map<Place, List<Edge>> next = next(place, Certainty.CERTAIN, kind);
    Deque<Place> open = new ArrayDeque<>();
    for (Place to : List.copyOf(next.keySet())) {
      for (Edge edge : graph.to(to)) {
        if (edge.isChoice()
            && edge.passage().isOpenTo(kind)
            && next.putIfAbsent(edge.from(), List.of(edge)) == null) {
          open.add(edge.from());
        }
      }
    }
    goBack(open, next, Certainty.CERTAIN, kind);
    BiConsumer<ThreadName, Way> kept =
        (thread, way) -> found.putIfAbsent(thread, new Found(way, Certainty.LIKELY));
    keep(next, Certainty.CERTAIN, kind, kept);
  }

  private void keep(
      Map<Place, List<Edge>> next,
      Certainty threshold,
      ThreadKind kind,
      BiConsumer<ThreadName, Way> kept) {
    for (Place from : next.keySet()) {
      for (Root root : roots.getOrDefault(from, List.of())) {
        if (root.certainty().isAtLeast(threshold)
            && root.thread().kind().mayBlock() == kind.mayBlock()
            && root.thread().kind() != ThreadKind.TASK) {
          kept.accept(root.thread(), new Way(root, path(from, next)));
        }
      }
    }
  }

  /** From every place that leads here the next edge on the way, the nearest place first. */
  private Map<Place, List<Edge>> next(Place place, Certainty certainty, ThreadKind kind) {
    Map<Place, List<Edge>> next = new LinkedHashMap<>(Map.of(place, List.of()));
    goBack(new ArrayDeque<>(List.of(place)), next, certainty, kind);
    return next;
  }

  private void goBack(
      Deque<Place> open, Map<Place, List<Edge>> next, Certainty certainty, ThreadKind kind) {
    while (!open.isEmpty()) {
      for (Edge edge : graph.to(open.remove())) {
        if (edge.certainty().isAtLeast(certainty)
            && edge.passage().isOpenTo(kind)
            && next.putIfAbsent(edge.from(), List.of(edge)) == null) {
          open.add(edge.from());
        }
      }
    }
  }

  private static List<Edge> path(Place from, Map<Place, List<Edge>> next) {
    List<Edge> path = new ArrayList<>();
    for (List<Edge> step = next.get(from); !step.isEmpty(); step = next.get(step.get(0).to())) {
      path.addAll(step);
    }
    return path;
  }
}
