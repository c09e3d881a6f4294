package dev.overt.analyzer.types;

/** What a name or field access stands for (JLS 6.5). */
public sealed interface Binding {

  /** A local variable, parameter or pattern variable, by the number of its declaring node. */
  record Local(int declaration) implements Binding {}

  /** A field. */
  record Field(FieldSymbol field) implements Binding {}

  /** A type. */
  record OfType(ClassSymbol symbol) implements Binding {}

  /** The length of an array. */
  record ArrayLength() implements Binding {}

  /** A package, or nothing we know. */
  record Unknown(String name) implements Binding {}
}
