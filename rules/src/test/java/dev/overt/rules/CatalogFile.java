package dev.overt.rules;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.overt.analyzer.catalog.Entry;
import java.io.BufferedReader;
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
record CatalogFile(String name, String library, String version, List<String> lines) {

  /** By type or method, then by the whole line. */
  static final Comparator<String> BY_SUBJECT =
      Comparator.comparing(CatalogFile::subject).thenComparing(Comparator.naturalOrder());

  static CatalogFile of(String name) {
    JsonObject head = JsonParser.parseReader(StandardCatalog.open(name)).getAsJsonObject();
    return new CatalogFile(
        name, head.get("library").getAsString(), head.get("version").getAsString(), lines(name));
  }

  List<Entry> entries() {
    return StandardCatalog.read(name);
  }

  /** False of what a newer JDK than this one has. */
  boolean isOnThisJdk() {
    return !isOfJdk() || Runtime.version().feature() >= Integer.parseInt(version);
  }

  /** Whether the type comes from the jar that is named on top of the file. */
  boolean isHomeOf(Class<?> type) {
    return isOfJdk()
        ? Object.class.getModule().getLayer() == type.getModule().getLayer()
        : type.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(jar());
  }

  private boolean isOfJdk() {
    return library.equals("jdk");
  }

  private String jar() {
    String[] names = library.split(":");
    return "/%s/%s/%s/%2$s-%3$s.jar".formatted(names[0].replace('.', '/'), names[1], version);
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
