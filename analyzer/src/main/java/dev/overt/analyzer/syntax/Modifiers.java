package dev.overt.analyzer.syntax;

import java.lang.reflect.Modifier;
import java.util.List;

/**
 * Modifiers and annotations of a declaration.
 *
 * @param flags bits of {@link Modifier}, as written, and those defined here
 */
public record Modifiers(int flags, List<Annotation> annotations) {

  /** {@code default} of an interface method. */
  public static final int DEFAULT = 1 << 16;

  /** {@code sealed}. */
  public static final int SEALED = 1 << 17;

  /** {@code non-sealed}. */
  public static final int NON_SEALED = 1 << 18;

  /** The last parameter takes any number of arguments. */
  public static final int VARARGS = 1 << 19;

  /** Nothing written. */
  public static final Modifiers NONE = new Modifiers(0, List.of());

  public Modifiers {
    annotations = List.copyOf(annotations);
  }

  /** Whether all the given bits are set. */
  public boolean has(int bits) {
    return (flags & bits) == bits;
  }

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
}
