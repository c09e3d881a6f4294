package dev.overt.analyzer.syntax;

import java.util.List;

/** A type as written; annotations on it are dropped. */
public sealed interface TypeSyntax {

  /** The type of a lambda parameter without one, and of {@code var}. */
  TypeSyntax INFERRED = new Inferred();

  /** To be inferred from the context or the initializer. */
  record Inferred() implements TypeSyntax {}

  /** A primitive type or {@code void}, by its keyword. */
  record Primitive(String keyword) implements TypeSyntax {}

  /**
   * A class, interface or type variable by its simple or qualified name; type arguments of an
   * enclosing type are dropped.
   *
   * @param arguments empty for a raw type and for a type without parameters; a single {@link
   *     Diamond} for {@code <>}
   */
  record Named(String name, List<TypeSyntax> arguments) implements TypeSyntax {
    public Named {
      arguments = List.copyOf(arguments);
    }
  }

  /** The {@code <>} of a creation. */
  record Diamond() implements TypeSyntax {}

  /** {@code element[]}. */
  record Array(TypeSyntax element) implements TypeSyntax {}

  /** {@code ?}, {@code ? extends bound} or {@code ? super bound}. */
  record Wildcard(Bound kind, TypeSyntax bound) implements TypeSyntax {
    /** Which way the bound goes; that of {@code ?} is {@code extends Object}. */
    public enum Bound {
      EXTENDS,
      SUPER
    }
  }

  /** {@code A & B} of a cast or a bound. */
  record Intersection(List<TypeSyntax> parts) implements TypeSyntax {
    public Intersection {
      parts = List.copyOf(parts);
    }
  }
}
