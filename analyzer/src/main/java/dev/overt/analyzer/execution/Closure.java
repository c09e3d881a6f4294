package dev.overt.analyzer.execution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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

  /** How a value is carried from one node to those that follow it. */
  public interface Carrier<N, V> {

    /**
     * Passes each successor of a node on, with the value that it gets.
     *
     * @param carried the value of the node
     */
    void next(N node, V carried, BiConsumer<N, V> found);
  }

  /**
   * The nodes that can be reached from some, those among them, in breadth-first order, each with a
   * value: that of the start, or what a nearest node before it passed on.
   *
   * @param starts in the order in which they are looked at
   */
  public static <N, V> Map<N, V> carrying(Map<N, V> starts, Carrier<N, V> carrier) {
    Map<N, V> values = new LinkedHashMap<>(starts);
    Deque<N> open = new ArrayDeque<>(values.keySet());
    BiConsumer<N, V> found =
        (node, value) -> {
          if (values.putIfAbsent(node, value) == null) {
            open.add(node);
          }
        };
    while (!open.isEmpty()) {
      N node = open.remove();
      carrier.next(node, values.get(node), found);
    }
    return values;
  }
}
