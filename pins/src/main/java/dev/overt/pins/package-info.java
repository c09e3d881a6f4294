/** Fetches the jars that the build reads as files: the libraries that the catalog speaks of. */
package dev.overt.pins;
