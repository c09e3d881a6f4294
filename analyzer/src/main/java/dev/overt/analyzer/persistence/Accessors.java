package dev.overt.analyzer.persistence;

import java.beans.Introspector;
import java.util.Optional;

/** Which attribute a method without parameters reads, by its name. */
final class Accessors {

  private Accessors() {}

  /** The property that a getter is named after. */
  static Optional<String> property(String method) {
    if (method.startsWith("get") && method.length() > 3) {
      return Optional.of(Introspector.decapitalize(method.substring(3)));
    }
    return method.startsWith("is") && method.length() > 2
        ? Optional.of(Introspector.decapitalize(method.substring(2)))
        : Optional.empty();
  }
}
