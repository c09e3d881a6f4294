package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.catalog.CatalogHead;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.ServedType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of libraries in {@code docs/libraries.md} is that of the catalog; {@code
 * -Dgolden=accept} rewrites it.
 */
class LibraryTableTest {

  private static final Path PAGE = Path.of("../docs/libraries.md");

  private static final String HEADING =
      """
      # What the catalog knows of each library

      This page is made from the catalog. A *sink* is a call that may wait. An *async value* is a type that stands for work.
      An *entry* says on which thread user code is called: by override, annotation, function or delivered value. A
      *boundary* moves work to threads that may block. The last column says who calls user code where no entry does.

      | library | versions | sinks | async values | entries | boundaries | callbacks without an entry |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  /** What the catalog says of one library. */
  private record Library(String file, CatalogHead head, List<Entry> entries) {

    static Library of(String file) {
      return new Library(file, StandardCatalog.head(file), StandardCatalog.read(file));
    }

    long count(Predicate<Entry> which) {
      return entries.stream().filter(which).count();
    }

    boolean isDecided() {
      boolean isSilent = count(LibraryTableTest::isSink) + count(LibraryTableTest::isAsync) == 0;
      return isSilent
          || count(LibraryTableTest::isEntry) > 0
          || head.callbacks().isPresent()
          || head.isOfJdk();
    }

    String row() {
      return "| %s | %s | %s | %s | %s | %s | %s |\n"
          .formatted(
              head.library(),
              String.join(", ", head.versions()),
              shown(count(LibraryTableTest::isSink)),
              shown(count(LibraryTableTest::isAsync)),
              shown(count(LibraryTableTest::isEntry)),
              shown(count(LibraryTableTest::isBoundary)),
              head.callbacks().orElse(""));
    }

    private static String shown(long count) {
      return count == 0 ? "" : Long.toString(count);
    }
  }

  private static boolean isSink(Entry entry) {
    return entry instanceof Entry.Suspends sink && sink.effect() != Effect.NONE;
  }

  private static boolean isAsync(Entry entry) {
    return entry instanceof Entry.AsyncValue;
  }

  private static boolean isEntry(Entry entry) {
    return entry instanceof Entry.OverrideRoot
        || entry instanceof Marked.AnnotationRoot
        || entry instanceof Entry.Dispatch
        || entry instanceof Entry.Hosts
        || entry instanceof Entry.Runs
        || entry instanceof Entry.Emits
        || entry instanceof ServedType.Delivered;
  }

  private static boolean isBoundary(Entry entry) {
    return entry instanceof Entry.Boundary || entry instanceof Entry.Moves;
  }

  private static Stream<Library> libraries() {
    return StandardCatalog.files().stream().map(Library::of);
  }

  @Test
  void everyLibraryWithSinksSaysWhoCallsUserCode() {
    List<String> undecided =
        libraries().filter(each -> !each.isDecided()).map(Library::file).toList();
    assertEquals(List.of(), undecided, "add an entry, or \"callbacks\" above the entries");
  }

  @Test
  void theTableIsCurrent() throws IOException {
    String page = HEADING + libraries().map(Library::row).collect(Collectors.joining());
    if ("accept".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.writeString(PAGE, page);
    }
    String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    assertEquals(page, written, "run mvn test -Dgolden=accept to bring it up to date");
  }
}
