/**
 * The state of one evaluation of one body: the locals at a point, the part of the graph that the
 * body has written down, and what it has asked for.
 *
 * <p>Comes in: a body and what is known of the rest of the program. Goes out: the records that
 * later stages read. It must not know how any construct is evaluated.
 */
package dev.overt.analyzer.evaluate.state;
