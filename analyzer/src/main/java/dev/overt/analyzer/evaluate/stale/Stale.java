package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.execution.Action;

/**
 * Code relies on a check after it has waited.
 *
 * @param checked the node of the check
 * @param waits the node of the call that waits meanwhile
 * @param acts the node of the write
 */
record Stale(Subject subject, int checked, int waits, int acts, Action.Misses.Manner manner) {}
