package dev.overt.analyzer.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Lines that differ from an earlier state of the sources.
 *
 * @param files by their real paths, with the lines that are new or changed in each
 */
public record Changes(Map<Path, List<Lines>> files) {

  /** From a line to another, both counted from 1 and included. */
  public record Lines(int first, int last) {
    /** Every line of a file. */
    public static final Lines ALL = new Lines(1, Integer.MAX_VALUE);
  }

  public Changes {
    files = Map.copyOf(files);
  }

  /** Whether a line is new or changed. */
  public boolean hold(Path file, int line) {
    return files.getOrDefault(real(file), List.of()).stream()
        .anyMatch(lines -> lines.first <= line && line <= lines.last);
  }

  /** The folder of a scan may be a link into the repository. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException gone) {
      return file.toAbsolutePath().normalize();
    }
  }
}
