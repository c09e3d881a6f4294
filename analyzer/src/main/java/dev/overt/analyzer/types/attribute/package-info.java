/**
 * Attribution of the code of one file: the type of every expression, the meaning of every name, the
 * method of every call.
 *
 * <p>Comes in: a file whose declarations are entered. Goes out: an {@link
 * dev.overt.analyzer.types.Attribution}. It must not know other files, but by the symbols that they
 * declare.
 */
package dev.overt.analyzer.types.attribute;
