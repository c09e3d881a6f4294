package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * How each class of JavaParser's nodes is lowered, found by one look into a table.
 *
 * @param <L> the lowering that knows how
 * @param <R> what the nodes become
 */
final class Forms<L, R> {

  /** Lowers the nodes of one class. */
  interface Form<L, N, R> {
    R lower(L lowering, N node);
  }

  private final Map<Class<?>, Form<L, Node, R>> forms = new HashMap<>();

  /** Adds a class of nodes; these forms, for more. */
  <N extends Node> Forms<L, R> with(Class<N> nodes, Form<L, N, R> form) {
    forms.put(nodes, (lowering, node) -> form.lower(lowering, nodes.cast(node)));
    return this;
  }

  /**
   * The lowered node.
   *
   * @throws IllegalArgumentException if no form fits
   */
  R lower(L lowering, Node node) {
    Form<L, Node, R> form = forms.get(node.getClass());
    if (form == null) {
      throw new IllegalArgumentException("no form for " + node.getClass().getSimpleName());
    }
    return form.lower(lowering, node);
  }
}
