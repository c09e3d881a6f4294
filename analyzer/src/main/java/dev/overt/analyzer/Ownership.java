package dev.overt.analyzer;

import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.LibraryCatalogs;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ListedLibraries;
import java.util.HashSet;
import java.util.Set;

/** Tells classes of libraries from each other and from those of the sources. */
final class Ownership implements LibraryCatalogs.Owners {

  private static final String IN_A_JAR = "!" + LibraryCatalogs.FOLDER;

  private final ListedLibraries libraries;
  private final Set<String> written = new HashSet<>();

  /** What lies between the program and the libraries that it was attributed against. */
  Ownership(ListedLibraries libraries, Program program) {
    this.libraries = libraries;
    for (ClassSymbol each : program.sourceClasses()) {
      String name = each.name();
      written.add(name);
      for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
        written.add(name.substring(0, dot + 1));
      }
    }
  }

  @Override
  public boolean isOwn(CatalogText text, String className) {
    return libraries.isOwn(text, className);
  }

  /** What the project has built into a class folder speaks of its sources. */
  @Override
  public boolean isOfSource(CatalogText text, String className) {
    int open = className.indexOf('*');
    String name =
        open < 0 ? className : className.substring(0, className.lastIndexOf('.', open) + 1);
    return text.name().contains(IN_A_JAR) && written.contains(name);
  }
}
