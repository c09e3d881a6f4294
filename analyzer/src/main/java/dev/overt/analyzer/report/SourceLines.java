package dev.overt.analyzer.report;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The lines of one source file, read for showing only.
 *
 * @param file absolute
 * @param lines none if the file can't be read
 */
public record SourceLines(Path file, List<String> lines) {

  /** The lines of a file. */
  public static SourceLines of(Path file) {
    try {
      // Decoding replaces what is not UTF-8: a frame with a strange letter beats no frame.
      String text =
          new String(OrdinaryFile.read(file, Limits.SOURCE_BYTES), StandardCharsets.UTF_8);
      return new SourceLines(file, text.lines().toList());
    } catch (IOException unreadable) {
      return new SourceLines(file, List.of());
    }
  }

  /** A line with as many around it as there are, each with its break; empty if it is missing. */
  public String around(int number, int more) {
    return number > lines.size()
        ? ""
        : String.join("\n", lines.subList(first(number, more) - 1, last(number, more))) + "\n";
  }

  /** The first of the lines around one, counted from 1. */
  public int first(int number, int more) {
    return Math.max(1, number - more);
  }

  /** The last of them. */
  public int last(int number, int more) {
    return Math.min(lines.size(), number + more);
  }

  /**
   * The line counted from 1; empty if the file has changed since it was scanned, or can't be read.
   */
  public Optional<String> line(int number) {
    return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }
}
