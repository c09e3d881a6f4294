/** The entries of the catalog in the form in which they are shipped: written once, read quickly. */
package dev.overt.analyzer.catalog.compact;
