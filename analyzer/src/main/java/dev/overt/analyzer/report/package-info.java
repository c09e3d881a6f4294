/**
 * A report into bytes: text for people, JSON for programs, SARIF for tools. Comes in as values,
 * goes out to a writer it is handed. Must not know the engine.
 */
package dev.overt.analyzer.report;
