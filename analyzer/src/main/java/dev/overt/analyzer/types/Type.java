package dev.overt.analyzer.types;

import java.util.List;

/** A type of JLS chapter 4, or {@link #UNKNOWN}, which is never guessed away. */
public sealed interface Type {

  /** What we could not tell. */
  Type UNKNOWN = new Special("?");

  /** The type of {@code null}. */
  Type NULL = new Special("null");

  /** The result of a method that has none. */
  Type VOID = new Special("void");

  /** Whether nothing is known of this type. */
  default boolean isUnknown() {
    return this == UNKNOWN;
  }

  /** The three types that have no declaration. */
  record Special(String name) implements Type {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A primitive type, by its keyword. */
  record Primitive(String keyword) implements Type {
    @Override
    public String toString() {
      return keyword;
    }
  }

  /**
   * A class or interface type.
   *
   * @param arguments as many as the class has parameters, or none: a raw type, or a class that has
   *     none
   */
  record ClassType(ClassSymbol symbol, List<Type> arguments) implements Type {
    public ClassType {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return arguments.isEmpty() ? symbol.name() : symbol.name() + arguments;
    }
  }

  /** {@code element[]}. */
  record ArrayType(Type element) implements Type {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** {@code ? extends upper} or {@code ? super lower}. */
  record WildcardType(boolean isUpper, Type bound) implements Type {
    @Override
    public String toString() {
      return (isUpper ? "? extends " : "? super ") + bound;
    }
  }

  /** {@code A & B}. */
  record IntersectionType(List<Type> parts) implements Type {
    public IntersectionType {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.toString();
    }
  }

  /** A type variable; equal only to itself. */
  non-sealed interface TypeVariable extends Type {
    String name();

    /** Its bounds; {@code Object} if none is declared. */
    List<Type> bounds();
  }
}
