/**
 * Reads what git has stored of a project, and tells which lines have changed since a state of it.
 * Comes in as a folder and a reference, goes out as lines of files. The folder may be hostile:
 * nothing of it is executed, no process is started, nothing is written, and of its configuration
 * only the form of the repository counts. The only package that may name JGit.
 */
package dev.overt.analyzer.history;
