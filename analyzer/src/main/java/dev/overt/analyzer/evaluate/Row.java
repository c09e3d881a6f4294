package dev.overt.analyzer.evaluate;



/**
 * A row of a session.
 *
 * @param type the class that it is an object of, by its binary name
 * @param key a constant or a local variable, as {@link Written#key} spells them
 */
record Row(Base session, String type, Object key) {}
