/**
 * A report as one page for a browser, which needs no network. A report and the suspension points of
 * its files come in, the page goes out to a writer it is handed. Must not know the engine.
 */
package dev.overt.analyzer.report.html;
