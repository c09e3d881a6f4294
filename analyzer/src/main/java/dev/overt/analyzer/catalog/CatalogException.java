package dev.overt.analyzer.catalog;

import java.util.List;

/** A catalog file that cannot be used, with everything that is wrong with it. */
public final class CatalogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  CatalogException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** All mistakes in the order of the file, each as {@code file:line: what is wrong}. */
  public List<String> mistakes() {
    return mistakes;
  }
}
