package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.catalog.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every entry against the pinned jar of its library. */
final class CatalogTruthTest {

  private static final List<String> ASYNC =
      new StandardCatalog()
          .entries().stream()
              .filter(Entry.AsyncValue.class::isInstance)
              .map(entry -> ((Entry.AsyncValue) entry).type())
              .toList();

  static Stream<CatalogFile> files() {
    return CatalogFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhatIsTrueOfSomeVersion(CatalogFile file) {
    List<Library> versions = Library.of(file);
    List<String> mistakes =
        file.entries().stream().flatMap(entry -> mistake(entry, versions).stream()).toList();
    assertEquals(List.of(), mistakes);
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasOneLinePerEntryInOrder(CatalogFile file) {
    List<String> lines = file.lines();
    assertEquals(lines.size(), file.entries().size());
    assertEquals(lines.stream().sorted(CatalogFile.BY_SUBJECT).distinct().toList(), lines);
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysNothingTwice(CatalogFile file) {
    List<String> facts = file.lines().stream().map(CatalogFile::fact).toList();
    assertEquals(facts.stream().distinct().toList(), facts);
  }

  /** What is wrong in the first version, if something is wrong in every one. */
  private static Optional<String> mistake(Entry entry, List<Library> versions) {
    List<String> mistakes =
        versions.stream()
            .flatMap(version -> new CatalogTruth(version, ASYNC).mistake(entry).stream())
            .toList();
    return mistakes.size() == versions.size() ? Optional.of(mistakes.get(0)) : Optional.empty();
  }
}
