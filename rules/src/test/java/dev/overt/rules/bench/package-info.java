/** What takes how long, asked on demand: no test runs here. */
package dev.overt.rules.bench;
