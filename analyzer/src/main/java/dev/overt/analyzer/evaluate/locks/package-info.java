/**
 * Locks, a domain: which monitor or lock is held where, who else waits for it, and what its holder
 * waits for meanwhile.
 *
 * <p>Comes in: the hooks of a body, with values, and the graph of the whole program. Goes out: the
 * regions of code that hold a lock, as places of their own with roots. No other package of the
 * evaluation names it but the list of domains.
 */
package dev.overt.analyzer.evaluate.locks;
