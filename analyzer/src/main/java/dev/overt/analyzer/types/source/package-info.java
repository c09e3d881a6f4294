/**
 * Symbols of classes that are declared in source, and the scopes in which names have a meaning.
 *
 * <p>Comes in: declarations, and the classes of libraries. Goes out: symbols, scopes, types as they
 * are meant. It must not know the code in methods, but for the classes that stand in it.
 */
package dev.overt.analyzer.types.source;
