/**
 * What is decided when all bodies are evaluated: class initialization, template methods, hosted
 * objects, sessions around calls, marks that the code does not explain.
 *
 * <p>Comes in: the records of all bodies. Goes out: edges, roots and sinks. It must not evaluate
 * anything again.
 */
package dev.overt.analyzer.evaluate.whole;
