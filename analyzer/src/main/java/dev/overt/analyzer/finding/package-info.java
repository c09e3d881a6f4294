/**
 * What a rule has found, as values: findings, their order, their fingerprints. Must not know how
 * they were found, nor how they are printed.
 */
package dev.overt.analyzer.finding;
