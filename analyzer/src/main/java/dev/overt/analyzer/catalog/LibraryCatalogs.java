package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Gap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What libraries say of themselves, in files of their folder {@code META-INF/overt}.
 *
 * @param entries written by hand
 * @param derived from their sources
 * @param silencing by file, how many of the entries may keep findings out of a report
 * @param gaps files with mistakes, which do not count
 */
public record LibraryCatalogs(
    List<Entry> entries, Derived derived, SortedMap<String, Integer> silencing, List<Gap> gaps) {

  /** Where a library has them. */
  public static final String FOLDER = "META-INF/overt/";

  /** What their names end with. */
  public static final String SUFFIX = ".json";

  public LibraryCatalogs {
    entries = List.copyOf(entries);
    silencing = Collections.unmodifiableSortedMap(new TreeMap<>(silencing));
    gaps = List.copyOf(gaps);
  }

  /** Knows whose classes files speak of. */
  public interface Owners {

    /** Whether the library that has a file has a class, or classes that a pattern names. */
    boolean isOwn(CatalogText text, String className);

    /** Whether the file is of a jar, and the class or one of the pattern stands in the sources. */
    boolean isOfSource(CatalogText text, String className);
  }

  /**
   * Reads what libraries bring along. A library speaks for itself alone: what it says of classes
   * that it does not have, or that stand in the sources that are read, is left out, since it could
   * silence others by that.
   *
   * @param known what is known without them
   */
  public static LibraryCatalogs of(List<CatalogText> texts, Owners owners, Catalog known) {
    List<Entry> entries = new ArrayList<>();
    SortedMap<String, Integer> silencing = new TreeMap<>();
    Derived derived = Derived.NONE;
    List<Gap> gaps = new ArrayList<>();
    for (CatalogText text : texts) {
      try {
        CatalogHead head = text.head();
        SortedSet<String> foreign = new TreeSet<>();
        List<Entry> own = new Sorting(owners, known, head.derived().isPresent()).own(text, foreign);
        if (head.derived().isEmpty()) {
          entries.addAll(own);
          own.stream()
              .filter(LibraryCatalogs::isSilencing)
              .forEach(each -> silencing.merge(text.name(), 1, Integer::sum));
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
    return new LibraryCatalogs(entries, derived, silencing, gaps);
  }

  /** Tells what a library says of itself from what it says of others. */
  private record Sorting(Owners owners, Catalog known, boolean isDerived) {

    /** What it says of itself; of what else it speaks goes into the names. */
    List<Entry> own(CatalogText text, SortedSet<String> foreign) {
      List<Entry> own = new ArrayList<>();
      for (Entry entry : text.entries()) {
        Optional<String> shared = shared(entry, known);
        String subject = shared.or(() -> subject(entry)).orElse("");
        boolean isOwn = shared.isEmpty() && (subject.isEmpty() || owners.isOwn(text, subject));
        boolean isOfSource = !subject.isEmpty() && owners.isOfSource(text, subject);
        if (isOwn && !isOfSource) {
          own.add(entry);
        } else if (!isOwn || !isDerived) {
          foreign.add(subject);
        }
      }
      return own;
    }
  }

  /** All but an effect says that something is harmless, or runs where it may be. */
  private static boolean isSilencing(Entry entry) {
    return !(entry instanceof Entry.Suspends suspends) || suspends.effect() == Effect.NONE;
  }

  private static String foreign(SortedSet<String> names) {
    String more = names.size() == 1 ? "" : " and others (%d in all)".formatted(names.size());
    return "speaks of %s%s, not of that library alone: left out; name the file by --catalog if you trust it"
        .formatted(names.first(), more);
  }

  /** The class that an entry speaks of. */
  private static Optional<String> subject(Entry entry) {
    if (entry instanceof Entry.OfMethod of) {
      return Optional.of(of.method().owner());
    }
    if (entry instanceof Entry.OfType of) {
      return Optional.of(of.type());
    }
    if (entry instanceof Entry.OfAnnotation of) {
      return Optional.of(of.annotation());
    }
    return entry instanceof OfFramework.GivenBean bean
        ? Optional.of(bean.type())
        : Optional.empty();
  }

  /** What an entry speaks of if that is of no class, and of other libraries as well. */
  private static Optional<String> shared(Entry entry, Catalog known) {
    if (entry instanceof Entry.Dispatch step) {
      return Optional.of(step.dispatch()).filter(name -> !known.steps(name).isEmpty());
    }
    if (entry instanceof OfFramework.RunsAlone of) {
      return Optional.of(of.label());
    }
    if (entry instanceof OfFramework.ThreadSession of) {
      return Optional.of(of.label());
    }
    return entry instanceof Entry.Boundary of && of.label().isEmpty()
        ? Optional.of("any " + of.thread())
        : Optional.empty();
  }
}
