package dev.overt.analyzer.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder with a repository that the real git makes, apart from the settings of the machine. */
record Sandbox(Path home, Path root) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static Sandbox in(Path folder) throws IOException {
    Path home = folder.toRealPath();
    assumeTrue(hasGit(home), "git is not installed");
    Sandbox made = new Sandbox(home, Files.createDirectories(home.resolve("work")));
    made.git("init", "-q", "-b", "main");
    return made;
  }

  private static boolean hasGit(Path home) {
    try {
      return new ProcessBuilder("git", "--version")
              .directory(home.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The same for another working tree or clone. */
  Sandbox at(String folder) {
    return new Sandbox(home, home.resolve(folder));
  }

  /** A file whose lines are the words. */
  Sandbox write(String file, String... words) throws IOException {
    return writeText(file, String.join("\n", words) + "\n");
  }

  Sandbox writeText(String file, String text) throws IOException {
    Path target = root.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
    return this;
  }

  Sandbox commit(String message) throws IOException {
    git("add", "-A");
    git("commit", "-q", "-m", message);
    return this;
  }

  /** Runs git, which must succeed. */
  String git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    return run(command);
  }

  String run(List<String> command) throws IOException {
    return run(command, Map.of());
  }

  private String run(List<String> command, Map<String, String> more) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().putAll(apart());
    builder.environment().putAll(more);
    Process process = builder.start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, process.waitFor(), () -> command + ": " + told);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException(stop);
    }
    return told;
  }

  private Map<String, String> apart() {
    Map<String, String> settings =
        new TreeMap<>(
            Map.of(
                "HOME", home.toString(),
                "XDG_CONFIG_HOME", home.resolve("xdg").toString(),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "a",
                "GIT_AUTHOR_EMAIL", "a@b",
                "GIT_COMMITTER_NAME", "a",
                "GIT_COMMITTER_EMAIL", "a@b"));
    settings.put("GIT_ALLOW_PROTOCOL", "file:ext:ssh");
    return settings;
  }

  void fifo(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    run(List.of("mkfifo", file.toString()));
  }

  /** What a process of its own tells, which looks for commands in a folder first. */
  String toldAlone(String reference, Path commands) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Alone.class.getName(),
            root.toString(),
            reference);
    String path = commands + File.pathSeparator + System.getenv("PATH");
    return assertTimeoutPreemptively(PATIENCE, () -> run(command, Map.of("PATH", path)));
  }

  Changes since(String reference) throws IOException {
    return sinceIn(root, reference);
  }

  /** What is told of a folder; a call that hangs is a failure. */
  static Changes sinceIn(Path folder, String reference) throws IOException {
    Object told =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> {
              try {
                return new Git(folder).since(reference);
              } catch (IOException refused) {
                return refused;
              }
            });
    if (told instanceof IOException refused) {
      throw refused;
    }
    return (Changes) told;
  }

  /** The changed lines as words, such as {@code A.java 2-3, B.java all}. */
  String told(String reference) throws IOException {
    return told(since(reference));
  }

  String told(Changes changes) {
    return new TreeMap<>(changes.files())
        .entrySet().stream()
            .map(
                file ->
                    root.relativize(file.getKey())
                        + " "
                        + file.getValue().stream()
                            .map(Sandbox::told)
                            .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
  }

  private static String told(Changes.Lines lines) {
    return lines.equals(Changes.Lines.ALL) ? "all" : lines.first() + "-" + lines.last();
  }
}
