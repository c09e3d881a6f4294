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
    return edge.how() == Edge.How.INLINE
        && (edge.to().method().equals(edge.from().method())
            ? isWritten(edge.to())
            : isAnonymousIn(edge.to().method().owner(), edge.from().method().owner()));
  }

  private static boolean isWritten(Place place) {
    if (place instanceof Place.Code code) {
      return code.isFunction();
    }
    return place instanceof Place.Template inClass
        ? inClass.ordinal() >= 0
        : place instanceof Place.Guarded;
  }

  /** Whether the one is an anonymous class in the other, by their binary names (JLS 13.1). */
  private static boolean isAnonymousIn(String inner, String outer) {
    return inner.startsWith(outer + "$")
        && inner.substring(outer.length() + 1).chars().allMatch(Character::isDigit);
  }

  /** The edges of a path that are stops of a witness. */
  static List<Edge> stops(List<Edge> path) {
    return path.stream().filter(edge -> !isLexical(edge)).toList();
  }
}
