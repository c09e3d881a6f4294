package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.fixtures.Javac;
import dev.overt.fixtures.MeasuredProgram;
import dev.overt.fixtures.MeasuredRows;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was measured is the judge: nine of ten rows of each mapper agree with what a scan tells, and
 * the others are known by a reason.
 */
class MeasuredTest {

  private static final Path ROOT = Path.of(System.getProperty("overt.fixtures"), "measured");
  private static final Path PINNED = Path.of("target/pinned");

  /** What tells that a line sends something, or waits for what was sent. */
  private static final Set<String> RULES =
      Set.of("lazy-load", "hidden-load", "blocking-call", "blocking-wait");

  /** What another test runs the same rows with. */
  private static final String RUNNING = "hibernate-";

  private static final Javac JAVAC = new Javac();

  /** Versions of which the same rows were measured are the same program. */
  private final Map<List<Object>, List<MeasuredRows.Row>> scanned = new HashMap<>();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> rowsAgree() {
    List<MeasuredRows> families = MeasuredRows.under(ROOT);
    assertFalse(families.isEmpty(), "no rows below " + ROOT);
    return families.stream()
        .flatMap(rows -> rows.mappers().stream().map(mapper -> test(rows, mapper)));
  }

  /** By the marks, which the rows are held to above; of what runs here more is asked. */
  @Test
  void nineOfTenRowsOfEachMapperAgree() {
    Map<String, List<MeasuredRows.Row>> all = new TreeMap<>();
    for (MeasuredRows rows : MeasuredRows.under(ROOT)) {
      for (String mapper : rows.mappers()) {
        all.computeIfAbsent(mapper, each -> new ArrayList<>()).addAll(rows.of(mapper));
      }
    }
    all.forEach(
        (mapper, rows) -> {
          long different = rows.stream().filter(row -> row.isDeviating(mapper)).count();
          System.out.printf(
              "%-40s %6d %6d %8d%n", mapper, rows.size(), rows.size() - different, different);
          int most = mapper.startsWith(RUNNING) ? 20 : 10;
          assertTrue(different * most <= rows.size(), mapper + ": " + different + " rows deviate");
        });
  }

  private DynamicTest test(MeasuredRows rows, String mapper) {
    String name = rows.folder().getFileName() + ", " + mapper;
    return DynamicTest.dynamicTest(name, () -> assertAgreed(name, rows, mapper));
  }

  private void assertAgreed(String name, MeasuredRows rows, String mapper) throws IOException {
    List<MeasuredRows.Row> measured = rows.of(mapper);
    List<Object> program = List.of(rows.folder(), MeasuredRows.withoutVersion(mapper), measured);
    if (!scanned.containsKey(program)) {
      scanned.put(program, scanned(name, rows, mapper));
    }
    List<MeasuredRows.Row> told = scanned.get(program);
    List<MeasuredRows.Row> different =
        measured.stream().filter(row -> told.contains(row) != row.sent().get(mapper) > 0).toList();
    System.out.println(MeasuredRows.table(name, measured, different));
    assertEquals(
        lines(measured.stream().filter(row -> row.isDeviating(mapper)).toList()),
        lines(different),
        "rows that are marked, and rows that deviate");
  }

  /** The rows of which a scan tells that they send something. */
  private List<MeasuredRows.Row> scanned(String name, MeasuredRows rows, String mapper)
      throws IOException {
    Path to = Files.createDirectories(folder.resolve(name));
    MeasuredProgram program = MeasuredProgram.write(rows, mapper, to);
    assertEquals("", complaints(program));
    return program.at(told(program, mapper));
  }

  /** Hibernate stands on the class path of the tests; the others are known by their names. */
  private static List<Integer> told(MeasuredProgram program, String mapper) {
    ClassPath classPath = mapper.startsWith(RUNNING) ? Scans.classPath() : ClassPath.empty();
    return Scans.scan(program.folder(), classPath).findings().stream()
        .filter(finding -> RULES.contains(finding.rule()))
        .map(Finding::point)
        .filter(point -> point.file().endsWith(MeasuredProgram.CLASS + ".java"))
        .map(point -> point.line())
        .toList();
  }

  private static String lines(List<MeasuredRows.Row> rows) {
    return rows.stream()
        .map(row -> row.at() + ": " + row.code() + "\n")
        .collect(Collectors.joining());
  }

  /** What the compiler complains of, with the libraries that the catalog speaks of. */
  private String complaints(MeasuredProgram program) throws IOException {
    try (Stream<Path> jars = Files.list(PINNED)) {
      String classPath =
          Stream.concat(
                  jars.sorted().map(Path::toString),
                  Stream.of(System.getProperty("java.class.path")))
              .collect(Collectors.joining(File.pathSeparator));
      Path classes = Files.createTempDirectory(folder, "classes");
      return JAVAC.complaints(program.sources(), classes, classPath);
    }
  }
}
