package dev.overt.analyzer.syntax;

import java.util.List;

/**
 * An annotation as written.
 *
 * @param name simple or qualified
 * @param elements a single unnamed one is called {@code value}
 */
public record Annotation(int node, String name, List<Element> elements) {

  /**
   * {@code name = value}.
   *
   * @param value {@link Expression#NONE} of one that holds annotations
   * @param nested the annotations that it holds, one or an array of them
   */
  public record Element(String name, Expression value, List<Annotation> nested) {
    public Element {
      nested = List.copyOf(nested);
    }
  }

  public Annotation {
    elements = List.copyOf(elements);
  }
}
