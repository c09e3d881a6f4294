package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.types.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which mapper a program uses, in which mode: by its class path, imports and build files. */
final class Providers {

  private static final Entry.Loading NOTHING_KNOWN =
      new Entry.Loading(Set.of(), Set.of(), Set.of(Entry.Trait.PROXIES));

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

  /** How the mapper loads. */
  Entry.Loading loading(Catalog catalog) {
    Optional<Entry.Provider> provider =
        catalog.entries().stream()
            .filter(Entry.Provider.class::isInstance)
            .map(Entry.Provider.class::cast)
            .filter(this::isUsed)
            .min(Comparator.comparing(each -> each.builds().isEmpty() ? 1 : 0));
    return provider.map(Entry.Provider::loading).orElse(NOTHING_KNOWN);
  }

  private boolean isUsed(Entry.Provider provider) {
    return isThere(provider.type())
        && (provider.builds().isEmpty() || provider.builds().stream().anyMatch(this::isBuiltWith));
  }

  private boolean isBuiltWith(String words) {
    return builds.stream().anyMatch(build -> build.contains(words));
  }

  private boolean isThere(String type) {
    String container = type.substring(0, type.lastIndexOf('.') + 1);
    return program.isPresent(type)
        || imported.stream().anyMatch(each -> each.startsWith(container));
  }
}
