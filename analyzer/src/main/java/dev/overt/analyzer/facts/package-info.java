/**
 * Facts of a library: what a caller of its public interface must know, derived from its sources.
 * The execution graph of the library comes in, entries of a catalog file go out. Must not know how
 * the graph was found, nor how facts are used.
 */
package dev.overt.analyzer.facts;
