package dev.overt.analyzer.catalog;

import java.util.List;

/** Brings catalog files along in a jar; found by {@link java.util.ServiceLoader}. */
public interface CatalogProvider {
  /** Files without mistakes, in a stable order. */
  List<CatalogText> texts();

  /** Their entries. */
  default List<Entry> entries() {
    return texts().stream().flatMap(text -> text.entries().stream()).toList();
  }
}
