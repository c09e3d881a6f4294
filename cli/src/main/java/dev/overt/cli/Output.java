package dev.overt.cli;

import dev.overt.analyzer.report.ReasonsText;
import dev.overt.analyzer.report.Report;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a report goes: into a file, or to standard output.
 *
 * @param file as the user wrote it
 */
record Output(Surroundings surroundings, Optional<Path> file) {

  /** What is printed. */
  interface Content {
    void write(Appendable out) throws IOException;
  }

  /**
   * Notices before a long scan that its report would have no place.
   *
   * @throws Mistake if the file can't be written
   */
  void check() {
    file.filter(path -> !isWritable(surroundings.resolved(path)))
        .ifPresent(
            path -> {
              throw unwritable(path);
            });
  }

  /**
   * Prints the content.
   *
   * @throws Mistake if it can't be written
   */
  void write(Content content) {
    if (file.isPresent()) {
      writeFile(content, file.get());
    } else {
      writeStandardOutput(content);
    }
  }

  /** Prints why calls are unknown, beside the report. */
  void writeReasons(Report report) {
    try {
      ReasonsText.write(report, surroundings.err());
    } catch (IOException failure) {
      throw new Mistake("cannot write to standard error: " + failure.getMessage());
    }
  }

  private void writeFile(Content content, Path path) {
    try (Writer out =
        Files.newBufferedWriter(surroundings.resolved(path), StandardCharsets.UTF_8)) {
      content.write(out);
    } catch (IOException failure) {
      throw unwritable(path);
    }
  }

  private void writeStandardOutput(Content content) {
    try {
      Writer out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
      content.write(out);
      out.flush();
    } catch (IOException failure) {
      if (!isBrokenPipe(failure)) {
        throw new Mistake("cannot write to standard output: " + failure.getMessage());
      }
    }
  }

  /**
   * The reader, such as {@code head}, has seen enough. The JDK tells so by the system's words only.
   */
  private static boolean isBrokenPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static boolean isWritable(Path path) {
    return Files.exists(path)
        ? !Files.isDirectory(path) && Files.isWritable(path)
        : Files.isDirectory(path.getParent()) && Files.isWritable(path.getParent());
  }

  private static Mistake unwritable(Path path) {
    return new Mistake("--output: cannot write file: " + path);
  }
}
