package dev.overt.analyzer.types;

import java.util.List;

/** A field; from source or from a class file. */
public interface FieldSymbol {

  ClassSymbol owner();

  String name();

  /** The names of owner and field, which no other field has. */
  String id();

  /** Bits of {@link java.lang.reflect.Modifier}. */
  int flags();

  Type type();

  List<AppliedAnnotation> annotations();
}
