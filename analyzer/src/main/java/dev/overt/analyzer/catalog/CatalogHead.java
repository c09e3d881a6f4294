package dev.overt.analyzer.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands above the entries of a catalog file.
 *
 * @param library group and artifact, parted by a colon, or {@code jdk}
 * @param versions what the entries speak of ({@code "version"}), then a version where the library
 *     has changed its shape ({@code "also"}): an entry may speak of either
 * @param stubs how much of the library its stubs hold
 * @param callbacks on which threads the library calls user code, as far as no entry says so
 * @param derived the format of the file, if its entries were derived from sources ({@code
 *     "derived"})
 * @param packages of which such a file speaks ({@code "packages"})
 */
public record CatalogHead(
    String library,
    List<String> versions,
    Stubs stubs,
    Optional<String> callbacks,
    Optional<String> derived,
    List<String> packages) {

  /** How much of a library is carried along for projects without a class path. */
  public enum Stubs {
    /** What the library lets others name, and what this speaks of. */
    ALL,
    /** The types that entries speak of, and what these speak of: enough for a large library. */
    NAMED,
    /** Nothing, since its licence does not let us hand it on. */
    NONE
  }

  public CatalogHead {
    versions = List.copyOf(versions);
    packages = List.copyOf(packages);
  }

  static CatalogHead of(Map<String, String> values) {
    return new CatalogHead(
        values.get("library"),
        Stream.of("version", "also").map(values::get).flatMap(Stream::ofNullable).toList(),
        Optional.ofNullable(values.get("stubs")).map(Stubs::valueOf).orElse(Stubs.ALL),
        Optional.ofNullable(values.get("callbacks")),
        Optional.ofNullable(values.get("derived")),
        Stream.of(values.getOrDefault("packages", "").split(" "))
            .filter(name -> !name.isEmpty())
            .toList());
  }

  /** The artifact with its version, as a witness names it. */
  String shortName() {
    String artifact = library.substring(library.indexOf(':') + 1);
    return versions.isEmpty() ? artifact : artifact + " " + versions.get(0);
  }

  /** Whether this speaks of no jar. */
  public boolean isOfJdk() {
    return library.equals("jdk");
  }
}
