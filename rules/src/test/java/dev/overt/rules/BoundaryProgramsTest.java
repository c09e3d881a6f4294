package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.analysis.CodeAtLine;
import dev.overt.analyzer.analysis.Questions;
import dev.overt.analyzer.analysis.Running;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.project.ClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the catalog says of a boundary is so in a scan: a program for each entry, made of the
 * method's signature, hands a blocking function over from an event loop, and that is run by a
 * thread that may block, and by no other.
 */
class BoundaryProgramsTest {

  private static final BoundaryWords WORDS = BoundaryWords.read();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyBoundaryIsCrossed(int generation) throws IOException {
    Map<String, Entry> programs = new TreeMap<>();
    for (CatalogFile file : CatalogFile.all().toList()) {
      List<Library> versions = Library.of(file);
      if (generation < versions.size()) {
        for (Entry entry : Boundaries.in(file)) {
          String name = "P%05d".formatted(programs.size());
          Optional<String> source = source(entry, versions.get(generation), name);
          if (source.isPresent()) {
            programs.put(name, entry);
            Files.writeString(folder.resolve(name + ".java"), source.get());
          }
        }
      }
    }
    assertTrue(programs.size() > 20, programs.size() + " programs");
    List<String> wrong = new ArrayList<>();
    Questions questions = questions(generation);
    for (String name : programs.keySet()) {
      Set<String> threads = threads(questions, folder.resolve(name + ".java"));
      if (threads.isEmpty() || !threads.stream().allMatch(BoundaryProgramsTest::mayBlock)) {
        wrong.add(threads + " run " + Boundaries.name(programs.get(name)) + "\n");
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Each is named with the reason. */
  @Test
  void fewBoundariesHaveNoProgram() throws IOException {
    List<String> without =
        CatalogFile.all()
            .flatMap(file -> withoutProgram(file).stream())
            .sorted()
            .distinct()
            .toList();
    assertEquals(named("/boundaries-without-program.txt"), without);
  }

  private static List<String> named(String resource) throws IOException {
    try (InputStream text = BoundaryProgramsTest.class.getResourceAsStream(resource)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ")[0])
          .sorted()
          .toList();
    }
  }

  private static List<String> withoutProgram(CatalogFile file) {
    List<Library> versions = Library.of(file);
    return Boundaries.in(file).stream()
        .filter(
            entry -> versions.stream().allMatch(version -> source(entry, version, "P").isEmpty()))
        .map(Boundaries::name)
        .toList();
  }

  private static Optional<String> source(Entry entry, Library library, String name) {
    return entry instanceof Entry.OfMethod ofMethod && !(entry instanceof Entry.OverrideRoot)
        ? new BoundaryProgram(library, WORDS).source(ofMethod, name)
        : new FrameworkProgram(library, WORDS).source(entry, name);
  }

  private Questions questions(int generation) {
    return Scans.read(folder, new ClassPath(Library.classPath(Library.PINS.classPath(generation))))
        .questions();
  }

  private static boolean mayBlock(String kind) {
    return ThreadKind.valueOf(kind).mayBlock();
  }

  /** The kinds of threads that run what blocks. */
  private static Set<String> threads(Questions questions, Path file) throws IOException {
    int line =
        Files.readAllLines(file).stream().map(String::strip).toList().indexOf(BoundaryWords.BLOCKS)
            + 1;
    return questions
        .lines(file)
        .flatMap(lines -> lines.line(line))
        .map(picked -> questions.why(picked, List.of(Certainty.LIKELY)))
        .stream()
        .flatMap(answer -> answer.code().stream())
        .map(CodeAtLine::threads)
        .flatMap(List::stream)
        .map(Running::thread)
        .map(thread -> thread.kind().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
