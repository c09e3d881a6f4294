package dev.overt.analyzer.execution;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places that one kind of thread reaches, with a shortest path to each.
 *
 * <p>Breadth first from the roots; the parents of the search are the path.
 */
public final class Reach {

  private final ThreadName thread;
  private final Map<Place, Arrival> arrivals;
  private final Set<Place> entered;

  private Reach(ThreadName thread, Map<Place, Arrival> arrivals, Set<Place> entered) {
    this.thread = thread;
    this.arrivals = arrivals;
    this.entered = entered;
  }

  /** How a place was first reached: by a root, or along an edge. */
  private record Arrival(Root root, Optional<Edge> edge) {}

  /** What the thread reaches along roots and edges that are at least this certain. */
  public static Reach over(ExecutionGraph graph, ThreadName thread, Certainty threshold) {
    Reach reach = new Reach(thread, new LinkedHashMap<>(), new LinkedHashSet<>());
    Deque<Place> open = new ArrayDeque<>();
    for (Root root : graph.roots()) {
      if (root.thread().equals(thread) && root.certainty().isAtLeast(threshold)) {
        reach.entered.add(root.place());
        Arrival first = new Arrival(root, Optional.empty());
        if (reach.arrivals.putIfAbsent(root.place(), first) == null) {
          open.add(root.place());
        }
      }
    }
    reach.goOn(graph, threshold, open);
    return reach;
  }

  /** The same, and what is reached if one of many implementations is taken for granted. */
  public Reach choosing(ExecutionGraph graph, Certainty threshold) {
    Reach reach = new Reach(thread, new LinkedHashMap<>(arrivals), new LinkedHashSet<>(entered));
    Deque<Place> open = new ArrayDeque<>();
    for (Place place : arrivals.keySet()) {
      for (Edge edge : graph.from(place)) {
        if (edge.isChoice()) {
          reach.arrive(edge, open);
        }
      }
    }
    reach.goOn(graph, threshold, open);
    return reach;
  }

  private void goOn(ExecutionGraph graph, Certainty threshold, Deque<Place> open) {
    while (!open.isEmpty()) {
      for (Edge edge : graph.from(open.remove())) {
        if (edge.certainty().isAtLeast(threshold)) {
          arrive(edge, open);
        }
      }
    }
  }

  private void arrive(Edge edge, Deque<Place> open) {
    if (!edge.passage().isOpenTo(thread.kind())) {
      return;
    }
    if (!edge.isSynchronous()) {
      entered.add(edge.to());
    }
    Arrival next = new Arrival(arrivals.get(edge.from()).root, Optional.of(edge));
    if (arrivals.putIfAbsent(edge.to(), next) == null) {
      open.add(edge.to());
    }
  }

  /** Whose reach this is. */
  public ThreadName thread() {
    return thread;
  }

  /** All places that the thread reaches, nearest first. */
  public Set<Place> places() {
    return Collections.unmodifiableSet(arrivals.keySet());
  }

  /** Code that the thread enters other than by a call: the asynchronous bodies. */
  public List<Place> asynchronousBodies() {
    return entered.stream().filter(Reach::isBody).toList();
  }

  private static boolean isBody(Place place) {
    return place instanceof Place.Code
        || place instanceof Place.Template
        || place instanceof Place.Region
        || place instanceof Place.Response;
  }

  /** Whether the thread enters a place other than by a call. */
  public boolean isEntered(Place place) {
    return entered.contains(place);
  }

  /** How the thread gets to a reached place. */
  public Way way(Place place) {
    Deque<Edge> edges = new ArrayDeque<>();
    Arrival arrival = arrivals.get(place);
    while (arrival.edge.isPresent()) {
      edges.addFirst(arrival.edge.get());
      arrival = arrivals.get(arrival.edge.get().from());
    }
    return new Way(arrival.root, List.copyOf(edges));
  }
}
