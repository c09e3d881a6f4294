package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real launcher among signals, other processes, and disks that are full or missing. */
@Tag("cost")
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class SiblingsTest {

  private static final String NAP =
      """
      import java.util.concurrent.CompletableFuture;
      class Nap {
        CompletableFuture<Void> nap() {
          return CompletableFuture.runAsync(() -> { try { Thread.sleep(1); } catch (Exception e) {} });
        }
      }
      """;

  @TempDir private Path home;
  private RealLauncher overt;
  private Path folder;
  private Path cache;

  @BeforeEach
  void make() throws IOException {
    overt = RealLauncher.in(home);
    folder = Files.createDirectories(home.resolve("work"));
    cache = Files.createDirectories(home.resolve("cache"));
    Files.writeString(folder.resolve("Nap.java"), NAP);
  }

  /** While the archive is made, the script has a child. */
  @ParameterizedTest
  @CsvSource({"HUP,129,sh", "INT,130,sh", "TERM,143,sh", "INT,130,bash", "TERM,143,busybox sh"})
  void aSignalEndsAll(String signal, int exit, String shell)
      throws IOException, InterruptedException {
    List<String> words = List.of(shell.split(" "));
    if (!isInstalled(words.get(0))) {
      System.out.println("SiblingsTest skips " + shell + ", which is not installed");
      return;
    }
    Process process = overt.start(words, environment(), folder, "scan", ".", "--output", "report");
    Path overtCache = cache.resolve("overt");
    while (process.descendants().count() == 0 || !Files.exists(overtCache)) {
      Thread.sleep(5);
      assertTrue(process.isAlive(), "ended too early");
    }
    List<ProcessHandle> children = process.descendants().toList();
    new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(exit, process.exitValue());
    children.forEach(child -> assertTrue(!child.isAlive(), "left behind"));
    assertEquals(List.of(), names(overtCache));
    assertTrue(names(folder).stream().noneMatch(name -> name.endsWith(".tmp")));
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  private Map<String, String> environment() {
    return Map.of("XDG_CACHE_HOME", cache.toString());
  }

  @Test
  void endsWellWhateverBecomesOfItsOutput() throws IOException, InterruptedException {
    CapturedRun piped = line("{ overt scan .; echo $? >&2; } | head -1");
    assertEquals("1\n", piped.err());
    assertEquals(1, piped.out().lines().count());
    CapturedRun none = line("{ overt scan . --format json; echo $? >&2; } | true");
    assertEquals("1\n", none.err());
    CapturedRun closed = line("overt scan . >&-");
    assertEquals(2, closed.exit());
    if (Files.exists(Path.of("/dev/full"))) {
      CapturedRun full = line("overt scan . >/dev/full");
      assertEquals(2, full.exit());
      assertTrue(full.err().startsWith("overt: cannot write to standard output: "), full.err());
      CapturedRun report = line("overt scan . --report json=/dev/full");
      assertEquals(2, report.exit());
      assertTrue(report.err().startsWith("overt: --report: cannot write file: "), report.err());
      assertTrue(report.out().contains("Thread.sleep"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HOME= XDG_CACHE_HOME=",
        "TMPDIR=/nowhere JAVA_OPTS=-Djava.io.tmpdir=/nowhere",
        "XDG_CACHE_HOME=/proc/nowhere",
        "HOME=/dev/null XDG_CACHE_HOME= JAVA_OPTS=-Duser.home=/dev/null",
      })
  void needsNoFolderBesideItsOwn(String environment) throws IOException, InterruptedException {
    CapturedRun run = line("env " + environment + " '" + overt.file() + "' scan . --quiet");
    assertEquals("", run.err());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("Thread.sleep"));
  }

  @Test
  void twoAtOnceAgree() throws IOException, InterruptedException {
    CapturedRun run =
        line("overt scan . --output one & overt scan . --output two; wait; cmp one two && cat one");
    assertEquals("", run.err());
    assertTrue(run.out().contains("1 finding in 1 of 1 file"), run.out());
    assertEquals(1, names(cache.resolve("overt")).size());
  }

  @Test
  void aTreeThatChangesIsNoCrash() throws IOException, InterruptedException {
    String changing =
        """
        while [ ! -e stop ]; do
          for i in 1 2 3 4 5 6 7 8 9; do
            mkdir -p d$i/e$i && echo 'class A {}' >d$i/e$i/A.java; cp Nap.java Nap$i.java
          done
          rm -rf d?; rm -f Nap?.java; mkdir Nap1.java; rmdir Nap1.java
        done &
        overt scan .; code=$?; overt scan . >/dev/null; echo >stop; wait; exit $code
        """;
    CapturedRun run = line(changing);
    assertEquals(1, run.exit(), run.out() + run.err());
    assertTrue(run.out().lines().anyMatch(line -> line.startsWith("Nap.java:")), run.out());
  }

  private CapturedRun line(String line) throws IOException, InterruptedException {
    return overt.line(environment(), folder, line);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
