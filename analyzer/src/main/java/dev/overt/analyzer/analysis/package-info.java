/**
 * The answers that may be asked for: by rules, which calls suspend a thread that must not, seen
 * from which frontier; by readers, what happens at a line, and where code may wait. The graph and,
 * for questions about source, the program come in; suspension points with their witnesses go out.
 * Must not know how the graph was made, nor how an answer is worded.
 */
package dev.overt.analyzer.analysis;
