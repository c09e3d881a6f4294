/**
 * What is bound to a thread, a domain: values that each thread has for itself, and locks, which
 * belong to the thread that took them.
 *
 * <p>Comes in: the hooks of a body, with values, and the graph of the whole program. Goes out: ways
 * from where a thread is given something, over the call that hands code to another thread, to where
 * that code asks for it in vain. No other package of the evaluation names it but the list of
 * domains.
 */
package dev.overt.analyzer.evaluate.bound;
