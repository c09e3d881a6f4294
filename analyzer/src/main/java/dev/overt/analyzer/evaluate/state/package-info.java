/**
 * The state of the evaluation of one body: the locals at a point, the part of the graph that the
 * body has written down, what it has asked for. And what a domain must be, so that its state, its
 * summaries and its records travel with these.
 *
 * <p>Comes in: a body and what is known of the rest of the program. Goes out: the records that
 * later stages read. It must not know how any construct is evaluated.
 */
package dev.overt.analyzer.evaluate.state;
