package dev.overt.rules.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.overt.analyzer.finding.Finding;
import dev.overt.fixtures.InputDigest;
import dev.overt.fixtures.RecordedRuns;
import dev.overt.rules.Scans;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs programs that take locks, and compares what happens with what is found: those in {@code
 * held/waits} end, or wait for themselves; those in {@code held/pins} let a virtual thread go, or
 * keep its carrier. A JDK beside the running one has virtual threads; without it the latter are
 * skipped. It plays the releases 21 to 23 by the locks that it had before 24; its streams lock in
 * another manner than theirs, so programs that read streams under a monitor cannot be judged here.
 */
class HeldRefereeTest {

  private static final int FIRST = 21;
  private static final long LIMIT = 10;
  private static final Path RUNS = Path.of(System.getProperty("overt.fixtures"), "runs");

  @TempDir private Path scratch;

  @Test
  void whatWaitsForItselfIsFound() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Map<String, String> seen = new TreeMap<>();
    Map<String, String> stated = new TreeMap<>();
    RecordedRuns runs = RecordedRuns.in(RUNS.resolve("waits.txt"));
    for (Path program : programs("waits")) {
      Callable<List<String>> run = () -> List.of(isStuck(java, program) ? "never ends" : "ends");
      seen.put(name(program), runs.of(name(program), inputs(program), run).get(0));
      stated.put(name(program), isFound("self-wait", program) ? "never ends" : "ends");
    }
    System.out.println(runs.close());
    print(seen, stated);
    assertEquals(seen, stated);
  }

  @Test
  void whatKeepsACarrierIsFound() throws Exception {
    Optional<Path> java = later();
    Map<String, String> seen = new TreeMap<>();
    Map<String, String> stated = new TreeMap<>();
    RecordedRuns runs = RecordedRuns.in(RUNS.resolve("pins.txt"));
    for (Path program : programs("pins")) {
      assumeTrue(
          java.isPresent() || runs.isRecorded(name(program), inputs(program)),
          "skipped: no JDK with virtual threads beside the running one");
      Callable<List<String>> run =
          () -> List.of(isPinned(java.orElseThrow(), program) ? "pinned" : "free");
      seen.put(name(program), runs.of(name(program), inputs(program), run).get(0));
      stated.put(name(program), isFound("pinned-yield", program) ? "pinned" : "free");
    }
    System.out.println(runs.close());
    print(seen, stated);
    assertEquals(seen, stated);
  }

  private static void print(Map<String, String> seen, Map<String, String> stated) {
    assertFalse(seen.isEmpty(), "no programs");
    seen.forEach(
        (program, verdict) ->
            System.out.printf(
                "%-20s run: %-11s found: %s%n", program, verdict, stated.get(program)));
  }

  private static List<Path> programs(String folder) throws IOException {
    Path root = Path.of(HeldRefereeTest.class.getResource("/held/" + folder).getPath());
    try (Stream<Path> files = Files.list(root)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path program) {
    return program.getFileName().toString().replace(".java", "");
  }

  /** The program alone: what runs it decides nothing. */
  private static InputDigest inputs(Path program) throws IOException {
    return InputDigest.EMPTY.with(Files.readString(program));
  }

  private static boolean isFound(String rule, Path program) {
    return Scans.scan(program).findings().stream().map(Finding::rule).anyMatch(rule::equals);
  }

  /** Whether it does not end by itself, or fails. */
  private boolean isStuck(Path java, Path program) throws Exception {
    Process run = start(List.of(java.toString(), program.toString()));
    // A pool whose threads are no daemons keeps a program that has done its work.
    boolean isDone = run.waitFor(LIMIT, TimeUnit.SECONDS);
    run.destroyForcibly().waitFor();
    return !isDone || run.exitValue() != 0;
  }

  private boolean isPinned(Path java, Path program) throws Exception {
    Path recording = scratch.resolve(name(program) + ".jfr");
    String events = "jdk.VirtualThreadPinned";
    Process run =
        start(
            List.of(
                java.toString(),
                "-XX:LockingMode=1",
                "-XX:StartFlightRecording:settings=none,filename=%s,+%s#enabled=true,+%s#threshold=10ms"
                    .formatted(recording, events, events),
                program.toString()));
    run.waitFor(6 * LIMIT, TimeUnit.SECONDS);
    run.destroyForcibly().waitFor();
    Path tool = java.resolveSibling("jfr");
    Process print =
        start(List.of(tool.toString(), "print", "--events", events, recording.toString()));
    print.waitFor();
    return Files.readString(scratch.resolve("out")).contains(events + " {");
  }

  private Process start(List<String> words) throws IOException {
    File out = scratch.resolve("out").toFile();
    return new ProcessBuilder(new ArrayList<>(words))
        .redirectErrorStream(true)
        .redirectOutput(out)
        .start();
  }

  /** The launcher of a JDK that lies beside the running one, if that has virtual threads. */
  private static Optional<Path> later() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(home.getParent())) {
      return beside
          .filter(each -> release(each) >= FIRST)
          .map(each -> each.resolve("bin").resolve("java"))
          .filter(each -> Files.isExecutable(each.resolveSibling("jfr")))
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
