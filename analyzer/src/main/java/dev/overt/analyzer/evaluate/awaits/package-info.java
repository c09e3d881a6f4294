/**
 * Missing awaits, a domain: which async values of a body nobody takes.
 *
 * <p>Comes in: the hooks of a body, with values. Goes out: a record for each value that is dropped,
 * and for callers which parameters a method forgets and whether its result is work. No other
 * package of the evaluation names it but the list of domains.
 */
package dev.overt.analyzer.evaluate.awaits;
