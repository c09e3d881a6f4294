/**
 * The pipeline, read top to bottom. A request comes in, a report goes out. Must not know a face, a
 * rule or a library.
 */
package dev.overt.analyzer;
