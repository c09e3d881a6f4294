/**
 * The form of what is known about libraries: JSON lines come in, checked entries go out, found
 * again by method, type or annotation. Holds no entry itself. Must not know a program.
 */
package dev.overt.analyzer.catalog;
