package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Methods of the sources that are marked as blocking: where their code shows why, that is better
 * evidence than the mark; where it does not, the mark stands for what is not seen.
 */
public final class DeclaredBlocking {

  private final Map<Place, List<Place>> out = new HashMap<>();
  private final Set<Place> sinks = new HashSet<>();

  public DeclaredBlocking(Collection<Edge> edges, Collection<Sink> sinks) {
    edges.stream()
        .filter(Edge::isSynchronous)
        .forEach(
            edge -> out.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge.to()));
    sinks.forEach(sink -> this.sinks.add(sink.place()));
  }

  /** Those marks behind which nothing is seen. */
  public List<Sink> needed(List<Sink> marks) {
    return marks.stream().filter(mark -> !isExplained(mark.place())).toList();
  }

  private boolean isExplained(Place start) {
    return Closure.of(
            List.of(start),
            (Place place, Consumer<Place> found) ->
                out.getOrDefault(place, List.of()).forEach(found))
        .stream()
        .anyMatch(sinks::contains);
  }
}
