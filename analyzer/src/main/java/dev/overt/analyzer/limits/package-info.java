/** What no input may exceed, and reading that keeps to it. */
package dev.overt.analyzer.limits;
