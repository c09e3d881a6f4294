package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The script before the jar. */
class LauncherTest {

  private static final Path SCRIPT = Path.of("src/main/sh/overt").toAbsolutePath();

  @Test
  void saysInOneLineThatThereIsNoJava() throws IOException, InterruptedException {
    assertEquals(
        new CapturedRun(
            2,
            "",
            "overt: needs Java 17 or newer, but there is no '/nowhere/bin/java';"
                + " set JAVA_HOME or PATH\n"),
        run(Map.of("JAVA_HOME", "/nowhere")));
  }

  private static CapturedRun run(Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", SCRIPT.toString(), "--version");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new CapturedRun(process.waitFor(), out, err);
  }
}
