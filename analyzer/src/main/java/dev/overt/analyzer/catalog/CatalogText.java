package dev.overt.analyzer.catalog;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/**
 * A catalog file.
 *
 * @param name where it is from, in words that its mistakes begin with
 */
public record CatalogText(String name, String text) {

  /**
   * Its entries, in its order.
   *
   * @throws CatalogException with all mistakes of the file
   */
  public List<Entry> entries() {
    return CatalogReader.read(name, new StringReader(text));
  }

  /**
   * What stands above its entries.
   *
   * @throws CatalogException with all mistakes of the file
   */
  public CatalogHead head() {
    entries();
    try {
      return CatalogReader.head(new StringReader(text));
    } catch (IOException | IllegalStateException noHead) {
      throw new CatalogException(List.of(name + ":1: a catalog begins with its library"));
    }
  }

  /**
   * Its lines, to be shown to people.
   *
   * @throws CatalogException with all mistakes of the file
   */
  public List<CatalogLine> lines() {
    entries();
    return CatalogLine.in(this);
  }
}
