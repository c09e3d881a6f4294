package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.project.ClassPathTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What libraries say of themselves, in files of their folder {@code META-INF/overt}.
 *
 * @param gaps files with mistakes, which do not count
 */
public record LibraryCatalogs(List<Entry> entries, List<Gap> gaps) {

  private static final String FOLDER = "META-INF/overt/";

  public LibraryCatalogs {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /** The files, in the order of the class path. */
  public static List<CatalogText> texts(List<Path> classPath) {
    return ClassPathTexts.in(classPath, FOLDER, ".json").stream()
        .map(found -> new CatalogText(found.name(), found.text()))
        .toList();
  }

  /** Reads the files of all jars and folders of a class path. */
  public static LibraryCatalogs by(List<Path> classPath) {
    List<Entry> entries = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (CatalogText text : texts(classPath)) {
      try {
        entries.addAll(text.entries());
      } catch (CatalogException wrong) {
        String first = wrong.mistakes().get(0).substring(text.name().length() + 1);
        gaps.add(new Gap(text.name(), "is no catalog: line " + first));
      }
    }
    return new LibraryCatalogs(entries, gaps);
  }
}
