/**
 * Lazy persistence, a domain: which values are entities, which of their attributes are loaded, in
 * which session they were read.
 *
 * <p>Comes in: the hooks of a body, with values. Goes out: contents of values, loads in the graph
 * of the body, records and summaries of its own. No other package of the evaluation names it but
 * the list of domains.
 */
package dev.overt.analyzer.evaluate.stored;
