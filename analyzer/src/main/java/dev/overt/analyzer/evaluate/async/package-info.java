/**
 * Async values and functions at calls: who runs what is passed, what an operator makes of its
 * receiver, what a summary means where it is instantiated.
 *
 * <p>Comes in: an invocation and the facts of its method. Goes out: its value, and edges in the
 * graph of the body. It must not know expressions or statements.
 */
package dev.overt.analyzer.evaluate.async;
