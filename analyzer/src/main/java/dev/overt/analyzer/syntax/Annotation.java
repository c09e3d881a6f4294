package dev.overt.analyzer.syntax;

import java.util.List;

/**
 * An annotation as written.
 *
 * @param name simple or qualified
 * @param elements a single unnamed one is called {@code value}
 */
public record Annotation(int node, String name, List<Element> elements) {

  /** {@code name = value}; a nested annotation is kept as {@link Expression#NONE}. */
  public record Element(String name, Expression value) {}

  public Annotation {
    elements = List.copyOf(elements);
  }
}
