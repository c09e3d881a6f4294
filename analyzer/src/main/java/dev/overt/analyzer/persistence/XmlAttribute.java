package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import java.util.Optional;
import java.util.Set;

/**
 * What a mapping file says of one attribute, or an annotation that stands elsewhere.
 *
 * @param laziness whether it is loaded later than its owner; absent if the mapper's settings say so
 * @param mapping the element that says it, in words
 */
record XmlAttribute(
    String name,
    Persistence.Kind kind,
    Optional<Boolean> laziness,
    Optional<String> inverseOf,
    Set<Attribute.Manner> manners,
    String mapping) {}
