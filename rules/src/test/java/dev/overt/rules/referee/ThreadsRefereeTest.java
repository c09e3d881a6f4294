package dev.overt.rules.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.overt.analyzer.finding.Finding;
import dev.overt.fixtures.InputDigest;
import dev.overt.fixtures.RecordedRuns;
import dev.overt.rules.Scans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs programs in which several threads have to do with one value, and compares how they end with
 * what is found: those in {@code held/bound} find on another thread what was set, or do not; those
 * in {@code held/stale} make four virtual threads pass a check while all of them wait, and keep
 * what they promise, or do not. The latter need a JDK with virtual threads beside the running one.
 */
class ThreadsRefereeTest {

  private static final int FIRST = 21;
  private static final long LIMIT = 20;
  private static final Path RUNS = Path.of(System.getProperty("overt.fixtures"), "runs");

  @Test
  void whatStaysOnItsThreadIsFound() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    compare("bound", "thread-bound-state", Optional.of(java));
  }

  @Test
  void whatIsStaleIsFound() throws Exception {
    compare("stale", "stale-check", later());
  }

  private static void compare(String folder, String rule, Optional<Path> java) throws Exception {
    Map<String, String> seen = new TreeMap<>();
    Map<String, String> stated = new TreeMap<>();
    RecordedRuns runs = RecordedRuns.in(RUNS.resolve(folder + ".txt"));
    for (Path program : programs(folder)) {
      String name = program.getFileName().toString().replace(".java", "");
      InputDigest inputs = InputDigest.EMPTY.with(Files.readString(program));
      assumeTrue(
          java.isPresent() || runs.isRecorded(name, inputs),
          "skipped: no JDK with virtual threads beside the running one");
      Callable<List<String>> run = () -> List.of(isBroken(java.orElseThrow(), program));
      seen.put(name, runs.of(name, inputs, run).get(0));
      stated.put(name, isFound(rule, program) ? "broken" : "whole");
    }
    System.out.println(runs.close());
    assertFalse(seen.isEmpty(), "no programs");
    seen.forEach(
        (program, verdict) ->
            System.out.printf(
                "%-20s run: %-7s found: %s%n", program, verdict, stated.get(program)));
    assertEquals(seen, stated);
  }

  private static List<Path> programs(String folder) throws IOException {
    Path root = Path.of(ThreadsRefereeTest.class.getResource("/held/" + folder).getPath());
    try (Stream<Path> files = Files.list(root)) {
      return files.sorted().toList();
    }
  }

  private static boolean isFound(String rule, Path program) {
    return Scans.scan(program).findings().stream().map(Finding::rule).anyMatch(rule::equals);
  }

  /** A program says by its exit code whether it is. */
  private static String isBroken(Path java, Path program) throws Exception {
    Process run =
        new ProcessBuilder(java.toString(), program.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean isDone = run.waitFor(LIMIT, TimeUnit.SECONDS);
    run.destroyForcibly().waitFor();
    return isDone && run.exitValue() == 0 ? "whole" : "broken";
  }

  /** The launcher of a JDK that lies beside the running one, if that has virtual threads. */
  private static Optional<Path> later() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(home.getParent())) {
      return beside
          .filter(each -> release(each) >= FIRST)
          .map(each -> each.resolve("bin").resolve("java"))
          .filter(Files::isExecutable)
          .sorted()
          .findFirst();
    }
  }

  private static int release(Path home) {
    try {
      return Files.readAllLines(home.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException none) {
      return 0;
    }
  }
}
