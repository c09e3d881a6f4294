package dev.overt.analyzer.analysis;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import java.util.List;

/**
 * A call in an asynchronous body behind which a sink stands.
 *
 * @param body the asynchronous body
 * @param call the edge of that call
 */
record Frontier(Place body, Edge call) {

  /** Whether the edge only goes on to what belongs to the body itself: a function written in it. */
  static boolean isLexical(Edge edge) {
    if (edge.how() == Edge.How.IMPLIED) {
      return true;
    }
    boolean isWritten =
        edge.to() instanceof Place.Code code
            ? code.node() >= 0
            : edge.to() instanceof Place.Guarded;
    return isWritten
        && edge.how() == Edge.How.INLINE
        && edge.to().method().equals(edge.from().method());
  }

  /** The edges of a path that are stops of a witness. */
  static List<Edge> stops(List<Edge> path) {
    return path.stream().filter(edge -> !isLexical(edge)).toList();
  }
}
