package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.evaluate.value.WrittenArguments;

/**
 * A row of a session.
 *
 * @param type the class that it is an object of, by its binary name
 * @param key a constant or a local variable, as {@link WrittenArguments#key} spells them
 */
public record LookedUpRow(PathRoot session, String type, Object key) {}
