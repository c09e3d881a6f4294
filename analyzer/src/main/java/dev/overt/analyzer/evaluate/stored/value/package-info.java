/**
 * Stored objects as abstract values: entities and collections of theirs, by the path on which they
 * were reached, with what was loaded of them and the session that read them.
 *
 * <p>Comes in: attributes of the entity model. Goes out: contents of values, the state of the
 * domain at a point, its summary of a method. It must not know how anything is loaded.
 */
package dev.overt.analyzer.evaluate.stored.value;
