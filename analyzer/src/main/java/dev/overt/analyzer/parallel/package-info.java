/**
 * Threads for the stages that work file by file. A task comes in, it has been done when the call
 * returns. Must not know what is done.
 */
package dev.overt.analyzer.parallel;
