package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.PersistedType;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.types.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which mapper a program uses, in which mode: by its class path, imports and build files. */
final class Providers {

  /** Most are so. */
  private static final PersistedType.Provider UNKNOWN =
      new PersistedType.Provider(
          "",
          "unknown",
          new PersistedType.Mode(List.of(), List.of(), List.of()),
          new Persistence.Loading(
              Set.of(),
              Set.of(Persistence.Kind.BASIC, Persistence.Kind.INVERSE_ONE),
              Set.of(),
              Set.of(
                  Persistence.Trait.PROXIES,
                  Persistence.Trait.ADDS_UNSEEN,
                  Persistence.Trait.FILLS_WHAT_IS_AT_HAND,
                  Persistence.Trait.INSERTS_FOR_KEYS,
                  Persistence.Trait.ASKS_FOR_KEYS,
                  Persistence.Trait.READS_WHAT_IT_REMOVES,
                  Persistence.Trait.LISTS_ARE_COMPARED_BY_IDENTITY),
              Persistence.Triggers.NONE),
          "fetch it with its owner, by \"join fetch {path}\" or an entity graph with \"{name}\"",
          "is not known");

  private final Program program;
  private final List<String> builds;
  private final Function<String, Optional<String>> settings;
  private final Set<String> imported;

  /**
   * Of a program.
   *
   * @param builds texts of its build files
   * @param settings the value of a setting, by its name
   */
  Providers(Program program, List<String> builds, Function<String, Optional<String>> settings) {
    this.program = program;
    this.builds = builds;
    this.settings = settings;
    this.imported =
        program.units().stream()
            .flatMap(unit -> unit.imports().stream())
            .map(Import::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The mapper in its mode. */
  PersistedType.Provider provider(Catalog catalog) {
    List<PersistedType.Provider> used =
        catalog.all(PersistedType.Provider.class).stream().filter(this::isUsed).toList();
    PersistedType.Provider first =
        used.stream()
            .filter(each -> each.mode().settings().isEmpty())
            .min(Comparator.comparing(Providers::rank))
            .orElse(UNKNOWN);
    Persistence.Loading loading =
        used.stream()
            .filter(each -> each.name().equals(first.name()))
            .filter(each -> !each.mode().settings().isEmpty())
            .map(PersistedType.Provider::loading)
            .reduce(triggered(first.loading()), Persistence.Loading::and);
    return new PersistedType.Provider(
        first.type(), first.name(), first.mode(), loading, first.instead(), first.why());
  }

  /** A setting may list other methods that load all. */
  private Persistence.Loading triggered(Persistence.Loading loading) {
    return loading.triggers().settings().stream()
        .flatMap(name -> settings.apply(name).stream())
        .findFirst()
        .map(
            said ->
                loading.with(
                    Stream.of(said.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())))
        .orElse(loading);
  }

  /** Who fails instead of waiting is there for a reason; a mode that the build asks for counts. */
  private static int rank(PersistedType.Provider provider) {
    if (provider.loading().has(Persistence.Trait.THROWS)) {
      return 0;
    }
    return provider.mode().builds().isEmpty() ? 2 : 1;
  }

  private boolean isUsed(PersistedType.Provider provider) {
    if (!provider.mode().builds().isEmpty()) {
      // A build that asks for a mode brings the mapper, whether or not its library is at hand.
      return provider.mode().builds().stream().anyMatch(this::isBuiltWith);
    }
    // Who fails instead of waiting often stands beside another on the class path.
    boolean isNamed =
        provider.loading().has(Persistence.Trait.THROWS)
            ? isImported(provider.type())
            : isThere(provider.type());
    boolean isThere = isNamed || provider.mode().imported().stream().anyMatch(this::isImported);
    List<String> said = provider.mode().settings();
    return isThere && (said.isEmpty() || said.stream().anyMatch(this::isSet));
  }

  private boolean isSet(String setting) {
    String[] pair = setting.split("=", 2);
    return settings.apply(pair[0]).filter(pair[1]::equalsIgnoreCase).isPresent();
  }

  private boolean isBuiltWith(String words) {
    return builds.stream().anyMatch(build -> build.contains(words));
  }

  private boolean isThere(String type) {
    return program.isPresent(type) || isImported(type);
  }

  private boolean isImported(String type) {
    String container = type.substring(0, type.lastIndexOf('.') + 1);
    return imported.stream().anyMatch(each -> (each + ".").startsWith(container));
  }
}
