package dev.overt.analyzer.syntax;

import java.util.List;

/** What {@code instanceof} and {@code case} may match (JLS 14.30). */
public sealed interface Pattern {

  int node();

  TypeSyntax type();

  /**
   * {@code Type name}; without a name it only tests (a plain {@code instanceof Type}, or {@code
   * _}).
   */
  record OfType(int node, TypeSyntax type, String name) implements Pattern {}

  /** {@code Type(patterns)}. */
  record OfRecord(int node, TypeSyntax type, List<Pattern> components) implements Pattern {
    public OfRecord {
      components = List.copyOf(components);
    }
  }
}
