package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same sources make the same bytes: in whatever order they are named, with however many
 * threads, wherever they lie, in every language and time zone, under every umask, and in every Java
 * process, each of which has hash orders of its own.
 */
class SameBytesTest {

  private static final Path FIXTURES = Path.of(System.getProperty("overt.fixtures"));

  /** Beside that of text, which is printed. */
  private static final List<String> FORMATS =
      List.of("json", "sarif", "github", "html", "gitlab", "checkstyle", "junit", "markdown");

  /** One of each part of the engine that finds anything. */
  private static final List<String> RULES =
      List.of("lazy-load", "dropped-async", "thread-bound-state", "stale-check", "self-wait");

  @TempDir private static Path here;
  @TempDir private static Path there;

  /** Two processes, each of which scans once for the reports of all formats. */
  @BeforeAll
  static void report() throws IOException, InterruptedException {
    for (Path home : List.of(here, there)) {
      for (String rule : RULES) {
        copy(FIXTURES.resolve("fixtures").resolve(rule), home.resolve("rules").resolve(rule));
      }
      copy(FIXTURES.resolve("fixtures/blocking-wait"), home.resolve("waits"));
      copy(FIXTURES.resolve("bookshop"), home.resolve("shop"));
    }
    report(here, 1, "rules", "shop", "waits");
    report(there, 8, "waits", "shop", "rules");
  }

  @Test
  void ofJson() {
    assertSameBytes("json");
  }

  @Test
  void ofSarif() {
    assertSameBytes("sarif");
  }

  @Test
  void ofText() {
    assertSameBytes("text");
  }

  @Test
  void ofGithub() {
    assertSameBytes("github");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "gitlab", "checkstyle", "junit", "markdown"})
  void ofTheOthers(String format) {
    assertSameBytes(format);
  }

  private static void assertSameBytes(String format) {
    String alone = text(here.resolve(format));
    assertTrue(alone.contains("JdbcTemplate.queryForObject"), alone);
    assertEquals(alone, text(there.resolve(format)));
  }

  /** What a process of its own writes. */
  private static void report(Path folder, int processors, String... paths)
      throws IOException, InterruptedException {
    Path out = folder.resolve("text");
    List<String> command = new ArrayList<>();
    boolean isFirst = processors == 1;
    command.addAll(List.of("sh", "-c", "umask " + (isFirst ? "022" : "077") + "; exec \"$@\"", ""));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-XX:ActiveProcessorCount=" + processors);
    command.add("-Duser.language=" + (isFirst ? "en" : "tr"));
    command.add("-Duser.timezone=" + (isFirst ? "UTC" : "Asia/Kathmandu"));
    command.add("-Dfile.encoding=" + (isFirst ? "UTF-8" : "ISO-8859-1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("scan");
    command.add("--classpath=@" + FIXTURES.resolve("target/classpath").toAbsolutePath());
    FORMATS.forEach(format -> command.add("--report=" + format + "=" + format));
    command.addAll(List.of("--fail-on=never", "--certainty=possible"));
    command.addAll(List.of(paths));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> text(out));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.toList()) {
        Path copied = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copied.getParent());
        if (!Files.isDirectory(path)) {
          Files.copy(path, copied);
        }
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
