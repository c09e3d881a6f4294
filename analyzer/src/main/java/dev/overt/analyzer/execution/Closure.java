package dev.overt.analyzer.execution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What can be reached in a graph of any nodes. */
public final class Closure {

  private Closure() {}

  /**
   * The nodes that can be reached from some, those among them, in breadth-first order.
   *
   * @param successors passes each successor of a node on
   */
  public static <N> Set<N> of(
      Collection<? extends N> starts, BiConsumer<? super N, Consumer<N>> successors) {
    Set<N> seen = new LinkedHashSet<>(starts);
    Deque<N> open = new ArrayDeque<>(seen);
    Consumer<N> found =
        node -> {
          if (seen.add(node)) {
            open.add(node);
          }
        };
    while (!open.isEmpty()) {
      successors.accept(open.remove(), found);
    }
    return seen;
  }
}
