package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was derived from the sources of libraries, in place of what somebody has written of them.
 *
 * <p>It speaks of exactly the methods that it names, not of those that override them: whatever
 * these do was derived as well. It adds effects, and never says that there is none.
 */
public final class Derived {

  /** The form of the files; another one is another file. */
  public static final String FORMAT = "1";

  /** Nothing was derived. */
  public static final Derived NONE = new Derived(Set.of(), List.of());

  static final String UNREADABLE =
      "holds facts in a form other than " + FORMAT + ": left out; make them anew by 'overt facts'";

  private final Set<String> packages;
  private final List<Entry.OfMethod> entries;
  private final Map<MethodSelector, List<Entry.OfMethod>> byMethod = new LinkedHashMap<>();

  private Derived(Set<String> packages, List<Entry.OfMethod> entries) {
    this.packages = packages;
    this.entries = entries;
    entries.forEach(
        each -> byMethod.computeIfAbsent(each.method(), key -> new ArrayList<>(1)).add(each));
  }

  /** What a file says; of what must not be derived nothing is taken. */
  public static Derived of(CatalogHead head, List<Entry> entries) {
    return new Derived(
        Set.copyOf(head.packages()),
        entries.stream()
            .filter(Derived::isTaken)
            .map(each -> (Entry.OfMethod) each)
            .filter(each -> !each.method().isPattern())
            .toList());
  }

  /**
   * What files say.
   *
   * @throws CatalogException with all mistakes of the first that has any
   */
  public static Derived in(List<CatalogText> files) {
    Derived all = NONE;
    for (CatalogText file : files) {
      CatalogHead head = file.head();
      if (!isReadable(head)) {
        throw new CatalogException(List.of(file.name() + ":1: " + UNREADABLE));
      }
      all = all.and(of(head, file.entries()));
    }
    return all;
  }

  private static boolean isTaken(Entry entry) {
    return entry instanceof Entry.Suspends suspends
            && suspends.effect() != Effect.NONE
            && suspends.certainty() != Certainty.POSSIBLE
        || entry instanceof Entry.Runs
        || entry instanceof Entry.Emits;
  }

  /** Whether a file has the form that is read here. */
  public static boolean isReadable(CatalogHead head) {
    return head.derived().filter(FORMAT::equals).isPresent();
  }

  /** These, and more; of one method those of the first count. */
  Derived and(Derived more) {
    if (this == NONE) {
      return more;
    }
    Set<String> all = new TreeSet<>(packages);
    all.addAll(more.packages);
    List<Entry.OfMethod> both = new ArrayList<>(entries);
    more.entries.stream().filter(each -> !byMethod.containsKey(each.method())).forEach(both::add);
    return new Derived(all, both);
  }

  /** The packages of which all is known that was derived. */
  public Set<String> packages() {
    return packages;
  }

  /** All entries, in their order. */
  public List<Entry.OfMethod> entries() {
    return entries;
  }

  /** What was derived of exactly this method. */
  public List<Entry.OfMethod> of(MethodId method) {
    return byMethod.isEmpty()
        ? List.of()
        : byMethod.getOrDefault(MethodSelector.of(method).derived(), List.of());
  }
}
