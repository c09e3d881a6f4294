/** The report as SARIF, which editors and code hosts read. */
package dev.overt.analyzer.report.sarif;
