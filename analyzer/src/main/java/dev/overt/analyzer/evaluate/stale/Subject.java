package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.FieldSymbol;

/**
 * What is checked and written: the value of a field, or what a map or set in a field has of a key.
 *
 * @param key as it is spelled; empty for the field itself
 */
record Subject(FieldSymbol field, String key) {

  /** The field, as if it were a method. */
  MethodId name() {
    return new MethodId(field.owner().name(), field.name(), "");
  }
}
