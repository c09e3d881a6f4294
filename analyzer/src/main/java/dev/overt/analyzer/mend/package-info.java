/**
 * Mends a project: a request comes in, changed texts go out that were scanned once more, and of
 * each finding what became of it. Nothing is written here.
 */
package dev.overt.analyzer.mend;
