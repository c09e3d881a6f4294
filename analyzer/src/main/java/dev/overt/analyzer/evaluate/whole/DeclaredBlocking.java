package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods of the sources that are marked as blocking: where their code shows why, that is better
 * evidence than the mark; where it does not, the mark stands for what is not seen.
 */
public final class DeclaredBlocking {

  private final Map<Place, List<Edge>> out = new HashMap<>();
  private final Set<Place> sinks = new HashSet<>();

  public DeclaredBlocking(Collection<Edge> edges, Collection<Sink> sinks) {
    edges.stream()
        .filter(Edge::isSynchronous)
        .forEach(edge -> out.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge));
    sinks.forEach(sink -> this.sinks.add(sink.place()));
  }

  /** Those marks behind which nothing is seen. */
  public List<Sink> needed(List<Sink> marks) {
    return marks.stream().filter(mark -> !isExplained(mark.place())).toList();
  }

  private boolean isExplained(Place start) {
    Set<Place> seen = new HashSet<>(Set.of(start));
    Deque<Place> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Place place = open.remove();
      if (sinks.contains(place)) {
        return true;
      }
      for (Edge edge : out.getOrDefault(place, List.of())) {
        if (seen.add(edge.to())) {
          open.add(edge.to());
        }
      }
    }
    return false;
  }
}
