package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.types.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which mapper a program uses, in which mode: by its class path, imports and build files. */
final class Providers {

  /** Most are so. */
  private static final Entry.Provider UNKNOWN =
      new Entry.Provider(
          "",
          "unknown",
          List.of(),
          new Persistence.Loading(
              Set.of(),
              Set.of(Persistence.Kind.BASIC, Persistence.Kind.INVERSE_ONE),
              Set.of(
                  Persistence.Trait.PROXIES,
                  Persistence.Trait.ADDS_UNSEEN,
                  Persistence.Trait.LISTS_ARE_COMPARED_BY_IDENTITY)),
          "fetch it with its owner, by \"join fetch {path}\" or an entity graph with \"{name}\"",
          "is not known");

  private final Program program;
  private final List<String> builds;
  private final Set<String> imported;

  Providers(Program program, List<String> builds) {
    this.program = program;
    this.builds = builds;
    this.imported =
        program.units().stream()
            .flatMap(unit -> unit.imports().stream())
            .map(Import::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The mapper in its mode. */
  Entry.Provider provider(Catalog catalog) {
    return catalog.entries().stream()
        .filter(Entry.Provider.class::isInstance)
        .map(Entry.Provider.class::cast)
        .filter(this::isUsed)
        .min(Comparator.comparing(Providers::rank))
        .orElse(UNKNOWN);
  }

  /** Who fails instead of waiting is there for a reason; a mode that the build asks for counts. */
  private static int rank(Entry.Provider provider) {
    if (provider.loading().has(Persistence.Trait.THROWS)) {
      return 0;
    }
    return provider.builds().isEmpty() ? 2 : 1;
  }

  private boolean isUsed(Entry.Provider provider) {
    if (!provider.builds().isEmpty()) {
      // A build that asks for a mode brings the mapper, whether or not its library is at hand.
      return provider.builds().stream().anyMatch(this::isBuiltWith);
    }
    // Who fails instead of waiting often stands beside another on the class path.
    return provider.loading().has(Persistence.Trait.THROWS)
        ? isImported(provider.type())
        : isThere(provider.type());
  }

  private boolean isBuiltWith(String words) {
    return builds.stream().anyMatch(build -> build.contains(words));
  }

  private boolean isThere(String type) {
    return program.isPresent(type) || isImported(type);
  }

  private boolean isImported(String type) {
    String container = type.substring(0, type.lastIndexOf('.') + 1);
    return imported.stream().anyMatch(each -> each.startsWith(container));
  }
}
