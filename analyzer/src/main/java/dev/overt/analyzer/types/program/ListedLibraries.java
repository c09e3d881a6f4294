package dev.overt.analyzer.types.program;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.LibraryCatalogs;
import dev.overt.analyzer.catalog.SpokenPackages;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryCount;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.types.classfile.LibraryFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The libraries of a class path, listed once. Several programs in turn can be attributed against
 * them, and then each class file is read once for all.
 */
public final class ListedLibraries {

  private final Libraries named;
  private final LibraryFiles files;
  private volatile List<Set<String>> packages;

  /**
   * Lists the class path; reads no class file yet.
   *
   * @param stubs asked, in this order, for what neither class path nor JDK has
   */
  public ListedLibraries(ClassPath classPath, List<StubProvider> stubs) {
    this.named = classPath.libraries();
    this.files = new LibraryFiles(classPath, stubs);
  }

  /** The catalogs that the libraries bring along, in the order of the class path. */
  public List<CatalogText> catalogs() {
    return files.texts(LibraryCatalogs.FOLDER, LibraryCatalogs.SUFFIX).entrySet().stream()
        .map(each -> new CatalogText(each.getKey(), each.getValue()))
        .toList();
  }

  /**
   * Whether the library that brings a catalog has a class, or no library has.
   *
   * @param className its binary name, or with {@code *} that of many
   */
  public boolean isOwn(CatalogText catalog, String className) {
    return files.isBeside(catalog.name(), className);
  }

  /** How many of the libraries a catalog knows; classes of the project itself are none. */
  public LibraryCount known(Catalog catalog) {
    SpokenPackages spoken = catalog.packages();
    LibraryCount count = LibraryCount.NONE;
    for (Set<String> library : packages()) {
      count = count.and(spoken.byHand(library), spoken.byFacts(library));
    }
    return count;
  }

  /** The packages of each library that is named. */
  private List<Set<String>> packages() {
    List<Set<String>> known = packages;
    if (known == null) {
      known =
          files.packages().entrySet().stream()
              .filter(each -> named.files().contains(each.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      packages = known;
    }
    return known;
  }

  /** Whether all that was asked for so far could be read; another listing may find more. */
  public boolean isSound() {
    return files.gaps().isEmpty();
  }

  Libraries named() {
    return named;
  }

  LibraryFiles files() {
    return files;
  }
}
