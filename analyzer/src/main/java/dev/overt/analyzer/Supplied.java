package dev.overt.analyzer;

import dev.overt.analyzer.catalog.CatalogException;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Entry;
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
public record Supplied(List<Entry> entries, List<Gap> gaps) {

  private static final String FOLDER = "META-INF/overt/";

  public Supplied {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /** The files, in the order of the class path. */
  public static List<CatalogText> texts(List<Path> classPath) {
    return ClassPathTexts.in(classPath, FOLDER, ".json").stream()
        .map(found -> new CatalogText(found.name(), found.text()))
        .toList();
  }

  static Supplied by(List<Path> classPath) {
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
    return new Supplied(entries, gaps);
  }
}
