package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What code calls, and by which way. */
final class Calls {

  /** Longer ways are not told: the more calls, the less sure is it that all are made at once. */
  private static final int LONGEST = 8;

  private final Map<Place, List<Edge>> out = new HashMap<>();

  Calls(Collection<Edge> edges) {
    for (Edge edge : edges) {
      if (edge.isSynchronous()) {
        out.computeIfAbsent(edge.from(), place -> new ArrayList<>()).add(edge);
      }
    }
  }

  /** The calls that a place makes. */
  List<Edge> from(Place place) {
    return out.getOrDefault(place, List.of());
  }

  /** What is reached from a place by likely calls, with a shortest way to each, nearest first. */
  Map<Place, List<Edge>> ways(Place start) {
    Map<Place, List<Edge>> ways = new LinkedHashMap<>();
    ways.put(start, List.of());
    goOn(ways, new ArrayDeque<>(List.of(start)));
    return ways;
  }

  /** What is reached by way of some calls, with these. */
  Map<Place, List<Edge>> ways(Collection<Edge> calls) {
    Map<Place, List<Edge>> ways = new LinkedHashMap<>();
    Deque<Place> open = new ArrayDeque<>();
    for (Edge call : calls) {
      if (isLikely(call) && ways.putIfAbsent(call.to(), List.of(call)) == null) {
        open.add(call.to());
      }
    }
    goOn(ways, open);
    return ways;
  }

  private void goOn(Map<Place, List<Edge>> ways, Deque<Place> open) {
    while (!open.isEmpty()) {
      Place place = open.remove();
      List<Edge> way = ways.get(place);
      for (Edge edge : way.size() < LONGEST ? from(place) : List.<Edge>of()) {
        if (isLikely(edge) && !ways.containsKey(edge.to())) {
          List<Edge> longer = new ArrayList<>(way);
          longer.add(edge);
          ways.put(edge.to(), longer);
          open.add(edge.to());
        }
      }
    }
  }

  private static boolean isLikely(Edge edge) {
    return edge.certainty().isAtLeast(Certainty.LIKELY);
  }
}
