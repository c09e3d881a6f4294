/**
 * Abstract values: what an expression may evaluate to, what a method summary says of its
 * parameters, and how two of either are joined. A new kind of value belongs here, with its place in
 * the lattice.
 *
 * <p>Comes in: nothing but symbols and catalog facts. Goes out: immutable values with a join. It
 * must not know the program, the catalog as a whole, or who evaluates.
 */
package dev.overt.analyzer.evaluate.value;
