/**
 * Pools of few threads, a domain: which executor a value is, by where it is made, which tasks it
 * runs, and which calls wait for what its threads alone can bring.
 *
 * <p>Comes in: the hooks of a body, with values. Goes out: contents of values, and roots of tasks
 * in the graph of the body. No other package of the evaluation names it but the list of domains.
 */
package dev.overt.analyzer.evaluate.pools;
