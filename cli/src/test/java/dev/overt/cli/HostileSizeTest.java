package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs one byte beyond their limits, of zeros that take no room on the disk. */
@Timeout(120)
class HostileSizeTest {

  private static final int MEBI = 1 << 20;
  private static final String GOOD =
      """
      import reactor.core.publisher.Mono;
      import reactor.core.scheduler.Schedulers;
      class Good {
        Object go(Mono<String> in) {
          return in.publishOn(Schedulers.parallel()).map(
              text -> {
                try { Thread.sleep(50); } catch (InterruptedException e) { }
                return text;
              });
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeGood() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/main/java"));
    Files.writeString(sources.resolve("Good.java"), GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "src/main/java/Big.java, 32, can't be read: larger than 32 MiB",
    "pom.xml, 16, is not read: larger than 16 MiB",
    "build.gradle, 16, is not read: larger than 16 MiB",
    "lombok.config, 16, is not read: larger than 16 MiB",
    "src/main/resources/application.yml, 16, is not read: larger than 16 MiB",
    "src/main/resources/config/application.properties, 16, is not read: larger than 16 MiB",
    "src/main/resources/a.hbm.xml, 16, is larger than 16 MiB",
  })
  void aLargeFileIsAGap(String name, int most, String reason) throws IOException {
    large(name, "<hibernate-mapping>", (long) most * MEBI);
    CapturedRun run = scan();
    assertFound(run);
    assertTrue(run.out().contains("gap: " + name + ": "), run.out());
    assertTrue(run.out().contains(reason), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--config=big", "--baseline=big", "--catalog=big", "--facts=big"})
  void aLargeFileThatIsNamedIsAMistake(String option) throws IOException {
    large("big", "", 256L * MEBI);
    CapturedRun run = scan(option);
    assertEquals(2, run.exit(), run.out() + run.err());
  }

  @Test
  void aLargeClassIsAGap() throws IOException {
    Path jar = folder.resolve("made.jar");
    try (OutputStream to = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(to)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("p/Q.class"));
      byte[] zeros = new byte[MEBI];
      for (int i = 0; i <= 16; i++) {
        zip.write(zeros);
      }
    }
    large("classes/p/R.class", "", 16L * MEBI);
    Files.writeString(
        folder.resolve("src/main/java/A.java"),
        "class A { void m(p.Q q, p.R r) { q.m(); r.m(); } }");
    CapturedRun run = scan("--classpath", "made.jar:classes");
    assertFound(run);
    for (String name : List.of("p.Q", "p.R")) {
      String gap = "gap: %s: class file cannot be read: larger than 16 MiB".formatted(name);
      assertTrue(run.out().contains(gap), run.out());
    }
  }

  /** A byte more than a limit. */
  private void large(String name, String begin, long most) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.writeBytes(begin);
      sparse.setLength(most + 1);
    }
  }

  private CapturedRun scan(String... more) {
    List<String> words =
        new ArrayList<>(List.of("scan", "src", "--fail-on", "never", "--format", "concise"));
    words.addAll(List.of(more));
    return CapturedRun.on(Map.of(), folder, words);
  }

  private static void assertFound(CapturedRun run) {
    assertTrue(run.out().contains("Good.java:7:24: warning: Thread.sleep"), run.out() + run.err());
    assertTrue(run.exit() == 3 || run.exit() == 0, "exit " + run.exit());
  }
}
