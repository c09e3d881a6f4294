/**
 * What other stages name of an attributed program: symbols, types, and what each node means.
 *
 * <p>Goes out: the {@link dev.overt.analyzer.types.Program} that the rooms of this stage make of
 * syntax and class path. It must not know how it is made, what a call does, nor any framework.
 */
package dev.overt.analyzer.types;
