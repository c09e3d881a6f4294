package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Methods of the sources that are marked as blocking: where their code shows why, that is better
 * evidence than the mark; where it does not, the mark stands for what is not seen.
 */
public final class DeclaredBlocking {

  private final Edges edges;
  private final Set<Place> sinks = new HashSet<>();

  public DeclaredBlocking(Edges edges, Collection<Sink> sinks) {
    this.edges = edges;
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
                edges.from(place).stream()
                    .filter(Edge::isSynchronous)
                    .forEach(edge -> found.accept(edge.to())))
        .stream()
        .anyMatch(sinks::contains);
  }
}
