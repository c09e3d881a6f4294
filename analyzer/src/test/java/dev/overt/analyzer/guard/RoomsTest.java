package dev.overt.analyzer.guard;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package is small enough to be read as a whole. */
final class RoomsTest {

  private static final int LINES = 4000;

  @Test
  void everyPackageIsSmall() {
    Complaints.of(complaints(House.here().mainFiles())).none();
  }

  @Test
  void complainsOfALargePackage() {
    JavaFile half = file("package a; class A {" + "\n".repeat(LINES / 2) + "}");
    Complaints.of(complaints(List.of(half, half))).speakOf("a: 4002 lines");
    JavaFile less = file("package a; class A {" + "\n".repeat(LINES / 2 - 1) + "}");
    Complaints.of(complaints(List.of(less, less))).none();
  }

  @Test
  void countsPackagesWithinPackagesForThemselves() {
    JavaFile outer = file("package a; class A {" + "\n".repeat(LINES / 2) + "}");
    JavaFile inner = file("package a.b; class B {" + "\n".repeat(LINES / 2) + "}");
    Complaints.of(complaints(List.of(outer, inner))).none();
  }

  private static JavaFile file(String text) {
    return JavaFile.of("analyzer/A.java", text);
  }

  private static Stream<String> complaints(List<JavaFile> files) {
    SortedMap<String, Long> lines =
        files.stream()
            .collect(
                Collectors.groupingBy(
                    JavaFile::packageName,
                    TreeMap::new,
                    Collectors.summingLong(file -> file.text().lines().count())));
    return lines.entrySet().stream()
        .filter(each -> each.getValue() > LINES)
        .map(
            each ->
                "%s: %d lines, and %d are too many; find the second idea in it and give it a package"
                    .formatted(each.getKey(), each.getValue(), LINES + 1));
  }
}
