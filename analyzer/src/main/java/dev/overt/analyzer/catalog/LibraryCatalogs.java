package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * What libraries say of themselves, in files of their folder {@code META-INF/overt}.
 *
 * @param gaps files with mistakes, which do not count
 */
public record LibraryCatalogs(List<Entry> entries, List<Gap> gaps) {

  /** Where a library has them. */
  public static final String FOLDER = "META-INF/overt/";

  /** What their names end with. */
  public static final String SUFFIX = ".json";

  public LibraryCatalogs {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /** Reads what libraries bring along. */
  public static LibraryCatalogs of(List<CatalogText> texts) {
    List<Entry> entries = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (CatalogText text : texts) {
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
