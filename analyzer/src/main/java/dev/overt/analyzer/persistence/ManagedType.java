package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.types.ClassSymbol;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A mapped class.
 *
 * @param attributes those it declares, by name
 */
public record ManagedType(
    ClassSymbol symbol,
    Persistence.Role role,
    Map<String, Attribute> attributes,
    Optional<String> table) {
  public ManagedType {
    // Map.copyOf would iterate in an order of each process's own.
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
