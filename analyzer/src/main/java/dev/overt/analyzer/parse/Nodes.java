package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of JavaParser's nodes. */
final class Nodes {

  private Nodes() {}

  /** All nodes lowered in their order, as a list that takes no more room than it needs. */
  @SuppressWarnings("unchecked")
  static <N extends Node, R> List<R> each(NodeList<N> nodes, Function<? super N, R> lowering) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    Object[] lowered = new Object[nodes.size()];
    for (int i = 0; i < lowered.length; i++) {
      lowered[i] = lowering.apply(nodes.get(i));
    }
    return List.of((R[]) lowered);
  }

  /** As {@link #each(NodeList, Function)}; nothing for an absent list. */
  static <N extends Node, R> List<R> each(
      Optional<NodeList<N>> nodes, Function<? super N, R> lowering) {
    return nodes.isPresent() ? each(nodes.get(), lowering) : List.of();
  }
}
