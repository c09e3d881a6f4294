package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.evaluate.Evaluation;
import dev.overt.analyzer.evaluate.EvaluationCache;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.Resources;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a cache a program is evaluated after each edit to what it is evaluated to without one. */
class EvaluationCacheTest {

  private static final Path ROOT = Path.of(System.getProperty("overt.fixtures"));

  private final Map<Path, SourceUnit> units = new TreeMap<>();
  private final EvaluationCache cache = EvaluationCache.empty();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"bookshop, 15", "persistence, 3", "persistence-spring, 6"})
  void editsChangeWhatTheyChangeWithoutACache(String fixture, int edits) throws IOException {
    copy(ROOT.resolve(fixture));
    assertEvaluatedAlike("as it was");
    Random random = new Random(fixture.hashCode());
    for (int i = 0; i < edits; i++) {
      List<Path> files = List.copyOf(units.keySet());
      Path file = files.get(random.nextInt(files.size()));
      String text = Files.readString(file);
      String edited = RandomEdit.of(text, random);
      Files.writeString(file, edited);
      parse(file);
      assertEvaluatedAlike(i + ": " + file.getFileName() + "\n" + edited);
      if (random.nextBoolean()) {
        Files.writeString(file, text);
        parse(file);
        assertEvaluatedAlike(i + ": undone: " + file.getFileName());
      }
    }
  }

  /** Else each edit would keep another version of the program. */
  @Test
  void keepsNoSymbols() throws IOException {
    copy(ROOT.resolve("persistence"));
    cached(program());
    List<Class<?>> found =
        Reachable.from(cache, SourceUnit.class).stream()
            .filter(
                each ->
                    Stream.of(ClassSymbol.class, MethodSymbol.class, Program.class)
                        .anyMatch(type -> type.isAssignableFrom(each)))
            .toList();
    assertEquals(List.of(), found);
    assertTrue(Reachable.from(cache, SourceUnit.class).size() > 20, "looks at what is kept");
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : found.filter(each -> each.toString().endsWith(".java")).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
        parse(to);
      }
    }
  }

  private void parse(Path file) {
    units.remove(file);
    JavaParsing.parse(List.of(file)).units().forEach(unit -> units.put(file, unit));
  }

  private Program program() {
    return ProgramAttributor.attribute(
        new ArrayList<>(units.values()), Scans.libraries(Scans.classPath()));
  }

  private ExecutionGraph cached(Program program) {
    return cache.graph(program, Scans.catalog(), ApplicationSettings.none(), model(program));
  }

  private static EntityModel model(Program program) {
    return EntityModel.of(program, Scans.catalog(), Resources.NONE, ApplicationSettings.none());
  }

  private void assertEvaluatedAlike(String edit) {
    ExecutionGraph cached = cached(program());
    Program again = program();
    ExecutionGraph fresh =
        Evaluation.of(again, Scans.catalog(), ApplicationSettings.none(), model(again));
    assertEquals(fresh.edges().toList(), cached.edges().toList(), edit);
    assertEquals(fresh.roots(), cached.roots(), edit);
    assertEquals(fresh.sinks(), cached.sinks(), edit);
    assertEquals(fresh.continuations(), cached.continuations(), edit);
    assertEquals(fresh.gaps(), cached.gaps(), edit);
  }
}
