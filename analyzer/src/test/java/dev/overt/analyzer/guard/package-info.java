/**
 * Tests that read the house's own source and hold it to the style guide. In come the Java files of
 * every module, out come complaints, each with its mend. They run no code they read.
 */
package dev.overt.analyzer.guard;
