/**
 * One body: its expressions, statements, calls, conditions and context roots, evaluated in the
 * order in which Java runs them.
 *
 * <p>Comes in: a body and what is known of the rest of the program. Goes out: its part of the
 * graph, and its summary. It must not know other bodies but by their summaries.
 */
package dev.overt.analyzer.evaluate.body;
