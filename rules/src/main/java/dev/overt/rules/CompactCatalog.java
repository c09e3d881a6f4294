package dev.overt.rules;

import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.compact.CompactWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the catalog once more, in a form that is quick to read; run by the build. */
final class CompactCatalog {

  /** Beside the files that it is made of. */
  static final String NAME = "compact";

  private CompactCatalog() {}

  /** Takes the folder of compiled classes, with the catalog in it. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]).resolve("catalog").resolve(NAME);
    Files.deleteIfExists(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CompactWriter.write(written(), out);
    }
  }

  /** The entries as people wrote them. */
  static List<Entry> written() {
    List<CatalogText> texts = new StandardCatalog().texts();
    return texts.parallelStream().flatMap(text -> text.entries().stream()).toList();
  }
}
