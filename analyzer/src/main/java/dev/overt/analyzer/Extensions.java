package dev.overt.analyzer;

import dev.overt.analyzer.catalog.CatalogProvider;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.project.LibraryProvider;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleProvider;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** What the jars around bring along, found when it is asked for; each list in a stable order. */
public final class Extensions {

  private Extensions() {}

  /** What is known of libraries. */
  public static List<Entry> entries() {
    return all(CatalogProvider.class).flatMap(provider -> provider.entries().stream()).toList();
  }

  /** The files that it is read from. */
  public static List<CatalogText> catalogs() {
    return all(CatalogProvider.class).flatMap(provider -> provider.texts().stream()).toList();
  }

  /** Signatures of libraries. */
  public static List<StubProvider> stubs() {
    return all(StubProvider.class).toList();
  }

  /** The rules. */
  public static List<Rule> rules() {
    return all(RuleProvider.class).flatMap(provider -> provider.rules().stream()).toList();
  }

  /** Who finds libraries. */
  public static List<LibraryProvider> libraries() {
    return all(LibraryProvider.class).toList();
  }

  /** Sorted, because a class path has an order of its own. */
  private static <P> Stream<P> all(Class<P> form) {
    return ServiceLoader.load(form, Extensions.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(provider -> provider.getClass().getName()));
  }
}
