package dev.overt.analyzer.syntax;

import java.util.List;

/** A type variable with its bounds as written. */
public record TypeParameter(String name, List<TypeSyntax> bounds) {
  public TypeParameter {
    bounds = List.copyOf(bounds);
  }
}
