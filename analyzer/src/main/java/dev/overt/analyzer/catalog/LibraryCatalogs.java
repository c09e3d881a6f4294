package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What libraries say of themselves, in files of their folder {@code META-INF/overt}.
 *
 * @param entries written by hand
 * @param derived from their sources
 * @param gaps files with mistakes, which do not count
 */
public record LibraryCatalogs(List<Entry> entries, Derived derived, List<Gap> gaps) {

  /** Where a library has them. */
  public static final String FOLDER = "META-INF/overt/";

  /** What their names end with. */
  public static final String SUFFIX = ".json";

  public LibraryCatalogs {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /**
   * Reads what libraries bring along. A library speaks for itself alone: what it says of classes
   * that it does not have is left out, since it could silence others by that.
   *
   * @param isOwn whether the library that has a file has a class, or classes that a pattern names
   * @param known what is known without them
   */
  public static LibraryCatalogs of(
      List<CatalogText> texts, BiPredicate<CatalogText, String> isOwn, Catalog known) {
    List<Entry> entries = new ArrayList<>();
    Derived derived = Derived.NONE;
    List<Gap> gaps = new ArrayList<>();
    for (CatalogText text : texts) {
      try {
        SortedSet<String> foreign = new TreeSet<>();
        List<Entry> own = new ArrayList<>();
        for (Entry entry : text.entries()) {
          Optional<String> subject = subject(entry, known).filter(name -> !isOwn.test(text, name));
          subject.ifPresentOrElse(foreign::add, () -> own.add(entry));
        }
        CatalogHead head = text.head();
        if (head.derived().isEmpty()) {
          entries.addAll(own);
        } else if (Derived.isReadable(head)) {
          derived = derived.and(Derived.of(head, own));
        } else {
          gaps.add(new Gap(text.name(), Derived.UNREADABLE));
        }
        if (!foreign.isEmpty()) {
          gaps.add(new Gap(text.name(), foreign(foreign)));
        }
      } catch (CatalogException wrong) {
        String first = wrong.mistakes().get(0).substring(text.name().length() + 1);
        gaps.add(new Gap(text.name(), "is no catalog: line " + first));
      }
    }
    return new LibraryCatalogs(entries, derived, gaps);
  }

  private static String foreign(SortedSet<String> names) {
    String more = names.size() == 1 ? "" : " and %d others".formatted(names.size() - 1);
    return "speaks of %s%s, not in that library: left out; name the file by --catalog if you trust it"
        .formatted(names.first(), more);
  }

  /** The class that an entry speaks of, or what it would take the place of. */
  private static Optional<String> subject(Entry entry, Catalog known) {
    if (entry instanceof Entry.OfMethod of) {
      return Optional.of(of.method().owner());
    }
    if (entry instanceof Entry.OfType of) {
      return Optional.of(of.type());
    }
    if (entry instanceof Entry.OfAnnotation of) {
      return Optional.of(of.annotation());
    }
    return entry instanceof Entry.Dispatch step && !known.steps(step.dispatch()).isEmpty()
        ? Optional.of(step.dispatch())
        : Optional.empty();
  }
}
