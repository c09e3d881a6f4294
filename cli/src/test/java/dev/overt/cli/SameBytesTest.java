package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same sources make the same bytes: in whatever order they are named, with however many
 * threads, wherever they lie, in every language, and in every Java process, each of which has hash
 * orders of its own.
 */
class SameBytesTest {

  private static final Path FIXTURES = Path.of(System.getProperty("overt.fixtures"));

  @TempDir private Path here;
  @TempDir private Path there;

  @BeforeEach
  void copySources() throws IOException {
    for (Path home : List.of(here, there)) {
      copy(FIXTURES.resolve("fixtures/blocking-call"), home.resolve("calls"));
      copy(FIXTURES.resolve("fixtures/blocking-wait"), home.resolve("waits"));
      copy(FIXTURES.resolve("bookshop"), home.resolve("shop"));
    }
  }

  @Test
  void ofJson() throws IOException, InterruptedException {
    assertSameBytes("json");
  }

  @Test
  void ofSarif() throws IOException, InterruptedException {
    assertSameBytes("sarif");
  }

  @Test
  void ofText() throws IOException, InterruptedException {
    assertSameBytes("text");
  }

  @Test
  void ofGithub() throws IOException, InterruptedException {
    assertSameBytes("github");
  }

  private void assertSameBytes(String format) throws IOException, InterruptedException {
    String alone = report(here, 1, format, "calls", "shop", "waits");
    String together = report(there, 8, format, "waits", "shop", "calls");
    assertTrue(alone.contains("JdbcTemplate.queryForObject"), alone);
    assertEquals(alone, together);
  }

  /** What a process of its own prints. */
  private static String report(Path folder, int processors, String format, String... paths)
      throws IOException, InterruptedException {
    Path out = folder.resolve("report");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> command =
        Stream.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=" + processors,
            "-Duser.language=" + (processors == 1 ? "en" : "tr"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "scan",
            "--classpath=@" + FIXTURES.resolve("target/classpath").toAbsolutePath(),
            "--format=" + format,
            "--fail-on=never",
            "--certainty=possible");
    Process process =
        new ProcessBuilder(Stream.concat(command, Stream.of(paths)).toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> text(out));
    return text(out);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
