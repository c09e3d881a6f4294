package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What code calls, and by which way. */
final class Calls {

  /** Longer ways are not told: the more calls, the less sure is it that all are made at once. */
  private static final int LONGEST = 8;

  private final Edges edges;

  Calls(Edges edges) {
    this.edges = edges;
  }

  /** The calls that a place makes. */
  List<Edge> from(Place place) {
    return edges.from(place).stream().filter(Edge::isSynchronous).toList();
  }

  /** What is reached from a place by likely calls, with a shortest way to each, nearest first. */
  Map<Place, List<Edge>> ways(Place start) {
    return carried(Map.of(start, List.of()));
  }

  /** What is reached by way of some calls, with these. */
  Map<Place, List<Edge>> ways(Collection<Edge> calls) {
    Map<Place, List<Edge>> first = new LinkedHashMap<>();
    calls.stream()
        .filter(Calls::isLikely)
        .forEach(call -> first.putIfAbsent(call.to(), List.of(call)));
    return carried(first);
  }

  private Map<Place, List<Edge>> carried(Map<Place, List<Edge>> starts) {
    return Closure.carrying(
        starts,
        (place, way, found) -> {
          for (Edge edge : way.size() < LONGEST ? edges.from(place) : List.<Edge>of()) {
            if (isLikely(edge)) {
              List<Edge> longer = new ArrayList<>(way);
              longer.add(edge);
              found.accept(edge.to(), longer);
            }
          }
        });
  }

  private static boolean isLikely(Edge edge) {
    return edge.isSynchronous() && edge.certainty().isAtLeast(Certainty.LIKELY);
  }
}
