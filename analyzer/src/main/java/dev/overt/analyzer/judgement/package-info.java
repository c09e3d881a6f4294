/**
 * What becomes of what the rules find: which rules are asked and at which level, what suppressions
 * cut, what is in the baseline or untouched by a change.
 *
 * <p>Comes in: rules, an analysis, suppressions and a policy. Goes out: a verdict, sorted. It must
 * not know how findings are found or printed.
 */
package dev.overt.analyzer.judgement;
