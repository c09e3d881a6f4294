package dev.overt.analyzer.catalog;

import java.util.List;

/** Brings catalog entries along in a jar; found by {@link java.util.ServiceLoader}. */
public interface CatalogProvider {
  /** Checked entries, in a stable order. */
  List<Entry> entries();
}
