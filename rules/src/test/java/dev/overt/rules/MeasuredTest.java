package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was measured is the judge of mappers that cannot run here: nine of ten rows of each agree,
 * and the others are known by a reason.
 */
class MeasuredTest {

  private static final Path ROOT = Path.of("src/test/resources/measured");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> rowsAgree() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> families = Files.list(ROOT)) {
      for (Path family : families.sorted().toList()) {
        MeasuredRows rows = MeasuredRows.read(family.resolve("rows.txt"));
        rows.mappers().stream().map(mapper -> test(family, rows, mapper)).forEach(tests::add);
      }
    }
    assertTrue(tests.size() > 2, "no rows below " + ROOT);
    return tests.stream();
  }

  private DynamicTest test(Path family, MeasuredRows rows, String mapper) {
    return DynamicTest.dynamicTest(mapper, () -> assertAgreed(family, rows, mapper));
  }

  private void assertAgreed(Path family, MeasuredRows rows, String mapper) throws IOException {
    Path to = Files.createDirectories(folder.resolve(mapper));
    MeasuredProgram program = MeasuredProgram.write(family, rows, mapper, to);
    assertEquals("", program.complaints());
    List<MeasuredRows.Row> measured = rows.of(mapper);
    List<MeasuredRows.Row> told = program.told();
    List<MeasuredRows.Row> different =
        measured.stream().filter(row -> told.contains(row) != row.sent().get(mapper) > 0).toList();
    System.out.println(table(mapper, measured, different));
    assertEquals(
        lines(measured.stream().filter(row -> row.deviating().contains(mapper)).toList()),
        lines(different),
        "rows that are marked, and rows that deviate");
    assertTrue(different.size() * 10 <= measured.size(), different.size() + " rows deviate");
  }

  private static String lines(List<MeasuredRows.Row> rows) {
    StringBuilder lines = new StringBuilder();
    rows.forEach(row -> lines.append(row.at()).append(": ").append(row.code()).append('\n'));
    return lines.toString();
  }

  private static String table(
      String mapper, List<MeasuredRows.Row> measured, List<MeasuredRows.Row> different) {
    Map<String, int[]> sections = new LinkedHashMap<>();
    for (MeasuredRows.Row row : measured) {
      for (String section : List.of(row.section(), "all")) {
        int[] counts = sections.computeIfAbsent(section, each -> new int[2]);
        counts[0]++;
        counts[1] += different.contains(row) ? 1 : 0;
      }
    }
    int[] all = sections.remove("all");
    sections.put("all", all);
    StringBuilder table =
        new StringBuilder("%-40s %6s %6s %8s%n".formatted(mapper, "rows", "agree", "deviate"));
    sections.forEach(
        (section, counts) ->
            table.append(
                "%-40s %6d %6d %8d%n"
                    .formatted(section, counts[0], counts[0] - counts[1], counts[1])));
    return table.toString();
  }
}
