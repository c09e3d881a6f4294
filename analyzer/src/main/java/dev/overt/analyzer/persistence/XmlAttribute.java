package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Entry;

/**
 * What a mapping file says of one attribute.
 *
 * @param mapping the element and what it says, in words
 */
record XmlAttribute(
    String name,
    Entry.Kind kind,
    boolean isLazy,
    boolean isInverse,
    boolean isOrphanRemoving,
    String mapping) {}
