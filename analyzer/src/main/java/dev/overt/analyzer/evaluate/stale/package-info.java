/**
 * State that threads share, a domain: what code checks, and has changed by others before it acts on
 * what it has checked.
 *
 * <p>Comes in: the code of the whole program and its graph. Goes out: ways from a check, over the
 * call that waits meanwhile, to the write that relies on it. No other package of the evaluation
 * names it but the list of domains.
 */
package dev.overt.analyzer.evaluate.stale;
