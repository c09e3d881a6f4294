/**
 * The only door to JavaParser: files come in, syntax and gaps go out, in the order of the files.
 * Must not know what a name means.
 */
package dev.overt.analyzer.parse;
