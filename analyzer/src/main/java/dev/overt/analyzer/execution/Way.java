package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * How a thread gets to a place.
 *
 * @param edges from the root's place to the place, in the order in which the thread takes them
 */
public record Way(Root root, List<Edge> edges) {
  public Way {
    edges = List.copyOf(edges);
  }

  /** The stops from the root on, without the way through a chain. */
  public List<Step> lead(ExecutionGraph graph) {
    List<Step> steps = new ArrayList<>(List.of(graph.step(root.site())));
    edges.stream()
        .filter(edge -> !isWithinChain(edge))
        .forEach(edge -> steps.add(graph.step(edge.site())));
    return steps.stream().distinct().toList();
  }

  /** What belongs to the asynchronous body that the place is part of: from the last handover on. */
  public List<Edge> withinBody() {
    int start = 0;
    for (int i = 0; i < edges.size(); i++) {
      start = edges.get(i).isSynchronous() ? start : i + 1;
    }
    return edges.subList(start, edges.size());
  }

  /** An operator that subscribes to the one above it, which goes without saying. */
  private static boolean isWithinChain(Edge edge) {
    return edge.from() instanceof Place.Subscription
        && edge.to() instanceof Place.Subscription
        && edge.from().method().equals(edge.to().method());
  }
}
