/**
 * Lazy persistence: which values are entities, which of their attributes are loaded, in which
 * session they were read.
 *
 * <p>Comes in: an expression or a call with its values. Goes out: what is stored in its result, and
 * loads in the graph of the body. It must not know how bodies are evaluated.
 */
package dev.overt.analyzer.evaluate.stored;
