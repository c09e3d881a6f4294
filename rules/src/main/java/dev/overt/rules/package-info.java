/**
 * The rules that come with Overt, a class and a page each, and what it knows about libraries. The
 * analysis comes in, findings go out. Must not know how the analysis was made, nor how findings are
 * printed.
 */
package dev.overt.rules;
