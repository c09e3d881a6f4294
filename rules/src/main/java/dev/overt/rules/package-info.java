/**
 * The rules that come with Overt, a class and a page each, what it knows about libraries, and stubs
 * of these. The analysis comes in, findings go out. Must not know how the analysis was made, nor
 * how findings are printed.
 */
package dev.overt.rules;
