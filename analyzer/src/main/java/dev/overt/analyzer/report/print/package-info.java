/**
 * The list of all forms that a report is printed in. A report and the name of a form come in, text
 * goes out to a writer it is handed. Must not know how any of the forms look.
 */
package dev.overt.analyzer.report.print;
