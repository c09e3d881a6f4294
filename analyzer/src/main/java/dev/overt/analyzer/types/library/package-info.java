/**
 * Symbols of classes that were compiled: those of the class path, of the JDK and of stubs.
 *
 * <p>Comes in: class files, and the classes of the program, since a signature speaks of others by
 * name. Goes out: symbols. It must not know source, nor how types relate.
 */
package dev.overt.analyzer.types.library;
