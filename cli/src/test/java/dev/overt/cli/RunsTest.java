package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder below {@code runs} is a command with what it must print; {@code -Dgolden=accept}
 * rewrites that.
 */
class RunsTest {

  @TempDir private Path home;

  private static final Path RUNS = Path.of("src/test/resources/runs").toAbsolutePath();

  /** Longer ones are not read by anybody. */
  private static final int MOST_LINES = 60;

  @TestFactory
  List<DynamicTest> runs() throws IOException {
    try (Stream<Path> folders = Files.list(RUNS)) {
      return folders
          .sorted()
          .map(
              folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)))
          .toList();
    }
  }

  /** In a copy: what lies around this repository shall not count. */
  private void run(Path folder) throws IOException {
    String command = Files.readString(folder.resolve("command")).strip();
    assertTrue(command.startsWith("overt"), command);
    Path copy = copied(folder);
    String[] words = command.replace("<root>", copy.toString()).split("\\s+");
    CapturedRun run = CapturedRun.of(Overt::scan, copy, List.of(words).subList(1, words.length));
    assertAll(
        () -> agree(folder.resolve("exit"), run.exit() + "\n"),
        () -> agree(folder.resolve("stdout"), run.out().replace(copy.toString(), "<root>")),
        () -> agree(folder.resolve("stderr"), run.err().replace(copy.toString(), "<root>")));
  }

  private Path copied(Path folder) throws IOException {
    Path copy = home.toRealPath().resolve(folder.getFileName());
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.toList()) {
        Files.copy(path, copy.resolve(folder.relativize(path).toString()));
      }
    }
    return copy;
  }

  private static void agree(Path golden, String actual) throws IOException {
    assertTrue(actual.lines().count() <= MOST_LINES, "too long for a golden: " + golden);
    if (isAccepting()) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual, golden.toString());
  }

  private static boolean isAccepting() {
    boolean isAccepting = "accept".equals(System.getProperty("golden"));
    if (isAccepting && System.getenv("CI") != null) {
      throw new IllegalStateException("goldens are accepted by people, not where CI is set");
    }
    return isAccepting;
  }
}
