/**
 * What scans leave behind for later ones: whole reports, under a digest of all that they depend on.
 */
package dev.overt.analyzer.cache;
