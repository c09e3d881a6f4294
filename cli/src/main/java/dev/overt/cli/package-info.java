/**
 * The command line: words come in, a request goes out to the analyzer; a report comes in, words and
 * an exit code go out. Only {@link dev.overt.cli.Main#main} touches the process. Must not know how
 * anything is found.
 */
package dev.overt.cli;
