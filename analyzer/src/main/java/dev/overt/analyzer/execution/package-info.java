/**
 * The execution graph: which place runs on whose thread, and which places a kind of thread reaches.
 * Edges come in, reached places with their paths go out. Must not know how the edges were found,
 * nor what is a fault.
 */
package dev.overt.analyzer.execution;
