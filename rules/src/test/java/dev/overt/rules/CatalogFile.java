package dev.overt.rules;

import dev.overt.analyzer.catalog.CatalogHead;
import dev.overt.analyzer.catalog.Entry;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file of the catalog as its author sees it.
 *
 * @param lines the entries as they are written
 */
record CatalogFile(String name, CatalogHead head, List<String> lines) {

  /** By type or method, then by the whole line. */
  static final Comparator<String> BY_SUBJECT =
      Comparator.comparing(CatalogFile::subject).thenComparing(Comparator.naturalOrder());

  static CatalogFile of(String name) {
    return new CatalogFile(name, StandardCatalog.head(name), lines(name));
  }

  static Stream<CatalogFile> all() {
    return StandardCatalog.files().stream().map(CatalogFile::of);
  }

  List<Entry> entries() {
    return StandardCatalog.read(name);
  }

  File jar(String version) {
    return head.isOfJdk()
        ? new File("jdk")
        : Library.PINS
            .jar(head.library(), version)
            .orElseThrow(() -> new AssertionError(this + ": " + version + " is not pinned"));
  }

  private static List<String> lines(String name) {
    try (Reader text = StandardCatalog.open(name);
        Stream<String> lines = new BufferedReader(text).lines()) {
      return lines
          .filter(line -> !line.startsWith("{\"library\"") && !line.equals("]}"))
          .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line without the reason, in other words. */
  static String fact(String line) {
    return line.substring(0, line.indexOf("\"why\""));
  }

  /** The first value of the line. */
  private static String subject(String line) {
    return line.split("\"")[3];
  }

  @Override
  public String toString() {
    return name;
  }
}
