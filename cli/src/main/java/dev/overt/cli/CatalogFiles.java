package dev.overt.cli;

import dev.overt.analyzer.catalog.CatalogException;
import dev.overt.analyzer.catalog.CatalogLine;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Catalog files that the user names. */
record CatalogFiles(Surroundings surroundings) {

  /**
   * The file.
   *
   * @throws Mistake if it can't be read
   */
  CatalogText read(Path file) {
    Path path = surroundings.resolved(file);
    try {
      return new CatalogText(path.toString(), OrdinaryFile.text(path));
    } catch (IOException unreadable) {
      throw new Mistake("catalog: cannot read file: " + file);
    }
  }

  /**
   * What it says.
   *
   * @throws Mistake with all that is wrong with it
   */
  List<CatalogLine> lines(CatalogText file) {
    try {
      return file.lines();
    } catch (CatalogException wrong) {
      throw new Mistake(wrong.mistakes().stream().map(surroundings::shown).toList());
    }
  }
}
