/**
 * Tells an editor what a scan tells, while the source is written. Messages of the language server
 * protocol come in and go out; what they say comes from the analyzer. Must not know a command line
 * or a rule, and concludes nothing itself.
 */
package dev.overt.server;
