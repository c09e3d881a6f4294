package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Methods of the sources that are marked as blocking: where their code shows why, that is better
 * evidence than the mark; where it does not, the mark stands for what is not seen.
 */
public final class DeclaredBlocking {

  private final Set<Place> explained;

  public DeclaredBlocking(Edges edges, Collection<Sink> sinks) {
    List<Place> stopping = sinks.stream().map(Sink::place).toList();
    this.explained = edges.leadingTo(stopping, Edge::isSynchronous);
  }

  /** Those marks behind which nothing is seen. */
  public List<Sink> needed(List<Sink> marks) {
    return marks.stream().filter(mark -> !explained.contains(mark.place())).toList();
  }
}
