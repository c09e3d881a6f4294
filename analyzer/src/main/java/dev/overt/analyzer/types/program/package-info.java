/**
 * The entry of this stage: files and libraries to a program.
 *
 * <p>Comes in: the syntax of all files, the class path, stubs. Goes out: a {@link
 * dev.overt.analyzer.types.Program}. It must not know how an expression is typed, nor any
 * framework.
 */
package dev.overt.analyzer.types.program;
