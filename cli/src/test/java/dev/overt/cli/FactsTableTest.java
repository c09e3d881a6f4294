package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogHead;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.FactsFile;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.SourceLibrary;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The catalog judged by the engine: what is derived of each library of the catalog whose sources
 * lie in the local repository, without what its own file says, against that. It writes {@code
 * docs/facts-table.md}.
 */
@EnabledIfSystemProperty(named = "overt.factsTable", matches = "true")
class FactsTableTest {

  private static final Path TABLE = Path.of("../docs/facts-table.md");

  /** A reader wants to see of what kind they are. */
  private static final int SHOWN = 12;

  /** What is said of one library, by method. */
  private record Row(
      String name, int same, SortedSet<String> onlyByHand, SortedSet<String> onlyDerived) {

    private String line() {
      return "| %s | %d | %d | %d |\n".formatted(name, same, onlyByHand.size(), onlyDerived.size());
    }

    private String detail() {
      return "## %s\n\n%s%s"
          .formatted(name, list("Only by hand", onlyByHand), list("Only derived", onlyDerived));
    }

    private static String list(String title, SortedSet<String> methods) {
      String more = methods.size() > SHOWN ? ", and %d more".formatted(methods.size() - SHOWN) : "";
      return methods.isEmpty()
          ? ""
          : methods.stream()
              .limit(SHOWN)
              .map(each -> "`" + each + "`")
              .collect(Collectors.joining(", ", title + ": ", more + ".\n\n"));
    }
  }

  @Test
  void writesTheTable() throws IOException {
    StringBuilder table = new StringBuilder();
    StringBuilder details = new StringBuilder();
    int libraries = 0;
    for (CatalogText file : Extensions.catalogs()) {
      Optional<Row> row = row(file);
      row.map(Row::line).ifPresent(table::append);
      row.map(Row::detail).ifPresent(details::append);
      libraries += row.isPresent() ? 1 : 0;
    }
    assertFalse(table.isEmpty(), "no sources jar of a library of the catalog is there");
    Files.writeString(
        TABLE, HEAD.formatted(libraries) + table + "\n" + details.toString().strip() + "\n");
  }

  private static final String HEAD =
      """
      # The catalog, judged by the engine

      What `overt facts` derives from the sources of %d libraries, against the effects that somebody has written of them in the catalog. A
      library's own catalog file is left out while its facts are derived. `mvn test -Pfacts-table` writes this page anew; it takes the
      libraries whose sources jars lie in the local repository. A line of the catalog that speaks of overloads or of patterns counts as
      same if one of the methods is derived; what is only possible counts on neither side. [facts.md](facts.md) tells what is not derived, and why.

      | library | same | only by hand | only derived |
      | --- | --- | --- | --- |
      """;

  private static Optional<Row> row(CatalogText file) throws IOException {
    CatalogHead head = file.head();
    List<Entry.Suspends> byHand = effects(file.entries());
    if (head.isOfJdk() || byHand.isEmpty()) {
      return Optional.empty();
    }
    String coordinates = head.library() + ":" + head.versions().get(0);
    Optional<SourceLibrary> library =
        Extensions.libraries().stream()
            .flatMap(each -> each.library(coordinates).stream())
            .filter(each -> each.sources().isPresent())
            .findFirst();
    return library.isEmpty()
        ? Optional.empty()
        : Optional.of(row(coordinates, byHand, derived(library.get(), file)));
  }

  private static List<Entry.Suspends> effects(List<? extends Entry> entries) {
    return entries.stream()
        .filter(Entry.Suspends.class::isInstance)
        .map(Entry.Suspends.class::cast)
        .filter(each -> each.effect() != Effect.NONE)
        .filter(each -> each.certainty() != Certainty.POSSIBLE)
        .toList();
  }

  private static List<Entry.Suspends> derived(SourceLibrary library, CatalogText own)
      throws IOException {
    List<Entry> others =
        Extensions.catalogs().stream()
            .filter(each -> !each.name().equals(own.name()))
            .flatMap(each -> each.entries().stream())
            .toList();
    try (FileSystem jar = FileSystems.newFileSystem(library.sources().get())) {
      Project project =
          Project.in(
              List.of(jar.getRootDirectories().iterator().next()),
              new ClassPath(library.libraries()));
      Overt.Request request =
          new Overt.Request(
              project, Catalog.of(others), Extensions.stubs(), List.of(), Policy.STANDARD);
      return effects(
          Overt.read(request).facts().facts().stream().map(FactsFile.Fact::entry).toList());
    }
  }

  private static Row row(String name, List<Entry.Suspends> byHand, List<Entry.Suspends> derived) {
    SortedSet<String> onlyByHand = new TreeSet<>();
    int same = 0;
    for (Entry.Suspends entry : byHand) {
      if (derived.stream().anyMatch(each -> entry.method().matches(id(each)))) {
        same++;
      } else {
        onlyByHand.add(shown(entry));
      }
    }
    SortedSet<String> onlyDerived =
        derived.stream()
            .filter(each -> byHand.stream().noneMatch(hand -> isAlike(hand, id(each))))
            .map(FactsTableTest::shown)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Row(name, same, onlyByHand, onlyDerived);
  }

  /** Whether it may be the same method, or one that overrides it. */
  private static boolean isAlike(Entry.Suspends hand, MethodId method) {
    MethodSelector selector = hand.method();
    return selector.matches(method)
        || selector.name().equals(method.name())
            && Stream.of(MethodSelector.ANY, method.parameters())
                .anyMatch(selector.parameters()::equals);
  }

  private static MethodId id(Entry.Suspends derived) {
    MethodSelector method = derived.method();
    return new MethodId(method.owner(), method.name(), method.parameters());
  }

  private static String shown(Entry.Suspends entry) {
    String owner = entry.method().owner();
    return "%s.%s %s"
        .formatted(
            owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.'),
            entry.method().name().replace(MethodId.CONSTRUCTOR, "new"),
            entry.effect());
  }
}
