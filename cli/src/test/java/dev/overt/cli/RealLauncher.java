package dev.overt.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The launcher as it is shipped, but for its jar, which names the classes of this test run.
 *
 * @param file that is run
 */
record RealLauncher(Path file) {

  private static final Path SCRIPT = Path.of("src/main/sh/overt").toAbsolutePath();

  /** Makes one. */
  static RealLauncher in(Path folder) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "dev.overt.cli.Main");
    main.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(classPath.split(System.getProperty("path.separator")))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    Path file = folder.resolve("overt");
    try (OutputStream out = Files.newOutputStream(file)) {
      Files.copy(SCRIPT, out);
      new JarOutputStream(out, manifest).close();
    }
    return new RealLauncher(file);
  }

  /** Starts it in a folder, in a shell. */
  Process start(List<String> shell, Map<String, String> environment, Path folder, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.add(file.toString());
    command.addAll(List.of(words));
    return process(command, environment, folder).start();
  }

  /** A line of a shell, in which {@code overt} is the launcher. */
  CapturedRun line(Map<String, String> environment, Path folder, String line)
      throws IOException, InterruptedException {
    Path err = folder.resolve("line.err");
    ProcessBuilder builder =
        process(
            List.of("sh", "-c", "overt() { '" + file + "' \"$@\"; }; " + line),
            environment,
            folder);
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes());
    return new CapturedRun(process.waitFor(), out, Files.readString(err));
  }

  private ProcessBuilder process(
      List<String> command, Map<String, String> environment, Path folder) {
    file.toFile().setExecutable(true);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("CI");
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    return builder;
  }
}
