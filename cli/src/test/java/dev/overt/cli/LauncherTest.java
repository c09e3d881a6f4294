package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script before the jar. */
class LauncherTest {

  private static final Path SCRIPT = Path.of("src/main/sh/overt").toAbsolutePath();

  @TempDir private Path home;
  @TempDir private Path cache;

  @Test
  void saysInOneLineThatThereIsNoJava() throws IOException, InterruptedException {
    assertEquals(
        new CapturedRun(
            2,
            "",
            "overt: needs Java 17 or newer, but there is no '/nowhere/bin/java';"
                + " set JAVA_HOME or PATH\n"),
        run(Map.of("JAVA_HOME", "/nowhere"), "--version"));
  }

  @Test
  void startsLaterRunsFromTheArchiveOfTheFirstScan() throws IOException, InterruptedException {
    assertFalse(javaOf("--version").contains("Archive"), "a small command is no measure");
    assertTrue(
        javaOf("scan", ".").contains("-XX:ArchiveClassesAtExit=" + cache + "/overt/classes-"));
    for (String command : List.of("scan", "--version")) {
      assertTrue(javaOf(command).contains("-XX:SharedArchiveFile=" + cache + "/overt/classes-"));
    }
    try (Stream<Path> left = Files.list(cache.resolve("overt"))) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void doesWithoutAnArchiveWhereNoneCanBeOrPays() throws IOException, InterruptedException {
    Map<String, String> unwritable = Map.of("XDG_CACHE_HOME", "/dev/null/cache");
    assertFalse(run(with(unwritable), "scan").out().contains("Archive"));
    assertFalse(run(with(Map.of("CI", "true")), "scan").out().contains("Archive"));
  }

  @Test
  void endsAsJavaDid() throws IOException, InterruptedException {
    assertEquals(3, run(with(Map.of("ENDS", "3")), "scan").exit());
    assertEquals(1, run(with(Map.of("ENDS", "1")), "scan").exit());
  }

  @ParameterizedTest
  @CsvSource({"HUP,129,sh", "INT,130,sh", "TERM,143,sh", "INT,130,bash", "TERM,143,busybox sh"})
  void aSignalEndsTheChildThatMakesTheArchive(String signal, int exit, String shell)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(shell.split(" ")));
    if (!isInstalled(command.get(0))) {
      System.out.println("LauncherTest skips " + shell + ", which is not installed");
      return;
    }
    command.addAll(List.of(SCRIPT.toString(), "scan"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(with(Map.of("THEN", "exec sleep 60")));
    Process process = builder.start();
    while (process.getInputStream().read() != '>') {
      // What Java prints; it waits then.
    }
    List<ProcessHandle> children = process.descendants().toList();
    assertEquals(1, children.size());
    new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
    assertEquals(exit, process.waitFor());
    assertFalse(children.get(0).isAlive(), "the child is left behind");
    try (Stream<Path> left = Files.list(cache.resolve("overt"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "dash", "bash", "busybox sh"})
  void runsInEveryShell(String shell) throws IOException, InterruptedException {
    if (!isInstalled(shell.split(" ")[0])) {
      System.out.println("LauncherTest skips " + shell + ", which is not installed");
      return;
    }
    for (String expected : List.of("ArchiveClassesAtExit", "SharedArchiveFile")) {
      CapturedRun run = run(shell, with(Map.of("ENDS", "1")), "scan", "a b");
      assertEquals(1, run.exit(), run.err());
      assertTrue(run.out().contains(expected), run.out());
      assertTrue(run.out().endsWith("scan\na b\n>"), run.out());
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private String javaOf(String... words) throws IOException, InterruptedException {
    return run(with(Map.of()), words).out();
  }

  /** A Java that prints its words, and writes an archive if it is asked to. */
  private Map<String, String> with(Map<String, String> more) throws IOException {
    Path java = home.resolve("bin/java");
    if (!Files.exists(java)) {
      Files.createDirectories(java.getParent());
      Files.writeString(
          java,
          """
          #!/bin/sh
          for word; do
            echo "$word"
            case $word in -XX:ArchiveClassesAtExit=*) echo classes >"${word#*=}" ;; esac
          done
          printf '>'
          ${THEN:-}
          exit "${ENDS:-0}"
          """);
      assertTrue(java.toFile().setExecutable(true));
    }
    Map<String, String> all = new HashMap<>(more);
    all.put("JAVA_HOME", home.toString());
    all.putIfAbsent("XDG_CACHE_HOME", cache.toString());
    all.putIfAbsent("CI", "");
    return all;
  }

  private static CapturedRun run(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    return run("sh", environment, words);
  }

  private static CapturedRun run(String shell, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(shell.split(" ")));
    command.add(SCRIPT.toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new CapturedRun(process.waitFor(), out, err);
  }
}
