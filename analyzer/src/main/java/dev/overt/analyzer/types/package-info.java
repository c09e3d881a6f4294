/**
 * Names to declarations, expressions to types, calls to methods: syntax and class path come in, a
 * {@link dev.overt.analyzer.types.Program} goes out. The only door to ASM. Must not know what a
 * call does, nor any framework.
 */
package dev.overt.analyzer.types;
