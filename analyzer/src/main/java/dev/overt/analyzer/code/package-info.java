/**
 * The words everyone speaks: places in source, names of members, the steps that show a finding, how
 * sure we are. Values only, made of the JDK alone. Must not know how any of them was found.
 */
package dev.overt.analyzer.code;
