package dev.overt.analyzer.types;

import dev.overt.analyzer.code.SourcePoint;
import java.util.List;
import java.util.Optional;

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

  /** Where it is declared, if that is written in source. */
  default Optional<SourcePoint> declaredAt() {
    return Optional.empty();
  }
}
