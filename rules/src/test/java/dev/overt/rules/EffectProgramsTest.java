package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the catalog says of a call is found by a scan: a program for each entry, made of the
 * method's signature, does it on an event loop and has one finding, or none if the entry says so.
 */
class EffectProgramsTest {

  private static final Set<String> RULES = Set.of("blocking-call", "blocking-wait");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyEffectIsFoundOnce(int generation) throws IOException {
    Map<String, EffectProgram> programs = new TreeMap<>();
    for (EffectProgram program : programs(generation)) {
      String name = "P%05d".formatted(programs.size());
      programs.put(name, program);
      Files.writeString(folder.resolve(name + ".java"), program.source(name));
    }
    assertTrue(programs.size() > 100, "programs");
    Map<String, Long> found = findings(generation);
    List<String> wrong = new ArrayList<>();
    programs.forEach(
        (name, program) -> {
          long expected = program.entry().effect() == Effect.NONE ? 0 : 1;
          long actual = found.getOrDefault(name, 0L);
          if (actual != expected) {
            wrong.add("%d of %s".formatted(actual, program.method().id()));
          }
        });
    assertEquals(List.of(), wrong);
  }

  /**
   * Of these every selected method is protected, or takes what another jar declares that is not
   * pinned.
   */
  @Test
  void fewEntriesHaveNoProgram() throws IOException {
    List<String> without =
        CatalogFile.all()
            .flatMap(file -> withoutProgram(file).stream())
            .map(entry -> entry.method().toString())
            .sorted()
            .toList();
    assertEquals(lines("/effects-without-program.txt"), without);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream text = EffectProgramsTest.class.getResourceAsStream(resource)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList();
    }
  }

  private static List<Entry.Suspends> withoutProgram(CatalogFile file) {
    List<Library> versions = Library.of(file);
    return file.entries().stream()
        .filter(Entry.Suspends.class::isInstance)
        .map(Entry.Suspends.class::cast)
        .filter(
            entry ->
                versions.stream().allMatch(version -> EffectProgram.of(entry, version).isEmpty()))
        .toList();
  }

  /** Those of a second version alone belong to the second generation. */
  private static List<EffectProgram> programs(int generation) {
    return CatalogFile.all().flatMap(file -> programs(file, generation)).toList();
  }

  private static Stream<EffectProgram> programs(CatalogFile file, int generation) {
    List<Library> versions = Library.of(file);
    return file.entries().stream()
        .filter(Entry.Suspends.class::isInstance)
        .map(Entry.Suspends.class::cast)
        .flatMap(
            entry ->
                versions.stream()
                    .map(version -> EffectProgram.of(entry, version))
                    .map(program -> program.map(List::of).orElse(List.of()))
                    .skip(generation)
                    .limit(1)
                    .flatMap(List::stream));
  }

  private Map<String, Long> findings(int generation) {
    Overt.Request request =
        Scans.request(folder, new ClassPath(Library.classPath(Library.PINS.classPath(generation))));
    Overt.Request all =
        new Overt.Request(
            request.project(),
            request.catalog(),
            request.stubs(),
            request.rules(),
            Policy.atLeast(Certainty.POSSIBLE));
    return Scans.read(all).report().findings().stream()
        .filter(finding -> RULES.contains(finding.rule()))
        .map(EffectProgramsTest::program)
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  private static String program(Finding finding) {
    return finding.point().file().getFileName().toString().replace(".java", "");
  }
}
