package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What mapping files say of one class.
 *
 * @param isComplete whether annotations of the class do not count
 */
record XmlType(
    Persistence.Role role,
    boolean isComplete,
    Optional<String> table,
    Map<String, XmlAttribute> attributes) {

  /** What both say; of an attribute the first that lets it wait. */
  XmlType and(XmlType other) {
    Map<String, XmlAttribute> all = new LinkedHashMap<>(attributes);
    other.attributes.forEach(
        (name, said) ->
            all.merge(name, said, (one, two) -> one.laziness().orElse(false) ? one : two));
    return new XmlType(role, isComplete || other.isComplete, table.or(other::table), all);
  }
}
