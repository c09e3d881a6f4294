package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import java.util.Optional;

/**
 * What a mapping file says of one attribute.
 *
 * @param mapping the element and what it says, in words
 */
record XmlAttribute(
    String name,
    Persistence.Kind kind,
    boolean isLazy,
    Optional<String> inverseOf,
    boolean isOrphanRemoving,
    String mapping) {}
