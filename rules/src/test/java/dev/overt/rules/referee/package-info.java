/**
 * The referee at run time: runs the fixtures on real schedulers, and compares the threads that were
 * seen at each line with those that Overt states, and what BlockHound reports with what is found.
 */
package dev.overt.rules.referee;
