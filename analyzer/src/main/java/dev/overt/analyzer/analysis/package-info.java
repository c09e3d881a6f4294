/**
 * The answers that rules may ask for: which calls suspend a thread that must not, seen from which
 * frontier. The graph comes in, suspension points with their witnesses go out. Must not know
 * syntax, nor how the graph was made.
 */
package dev.overt.analyzer.analysis;
