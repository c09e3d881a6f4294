/**
 * Finds what is to be read: source files, class path entries, and stubs, the form of which stands
 * here. Comes in as paths that a user named, goes out as sorted lists. Must not know what a file
 * says.
 */
package dev.overt.analyzer.project;
