package dev.overt.analyzer.bench;

import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the heap that the syntax of the Java files below a folder retains, for each 1,000 lines.
 *
 * <p>To run, with the class path of {@link ParsingTime}: {@code java -cp ...
 * dev.overt.analyzer.bench.SyntaxMemory folder}.
 */
final class SyntaxMemory {

  private SyntaxMemory() {}

  public static void main(String[] arguments) {
    List<Path> files = Project.in(List.of(Path.of(arguments[0])), ClassPath.empty()).sources();
    JavaParsing.parse(files.subList(0, Math.min(200, files.size())));
    long before = usedBytes();
    Parsed parsed = JavaParsing.parse(files);
    long retained = usedBytes() - before;
    long lines = files.stream().mapToLong(SyntaxMemory::lines).sum();
    System.out.printf(
        "%d files, %d lines, %d nodes, %d gaps: %.1f MB, %.0f KB for each 1,000 lines%n",
        files.size(),
        lines,
        parsed.units().stream().mapToLong(unit -> unit.positions().nodes()).sum(),
        parsed.gaps().size(),
        retained / 1e6,
        retained / 1.024 / lines);
    parsed.gaps().stream().limit(20).forEach(System.out::println);
    Reference.reachabilityFence(parsed);
  }

  private static long usedBytes() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().count();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
