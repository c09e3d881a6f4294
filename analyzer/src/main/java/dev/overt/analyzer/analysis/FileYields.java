package dev.overt.analyzer.analysis;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the code of one file may wait, and where it goes on later.
 *
 * @param suspensions by line and column; none if the file has none
 */
public record FileYields(Path file, List<Suspension> suspensions) {
  public FileYields {
    suspensions = List.copyOf(suspensions);
  }

  /** Whether there is one. */
  public boolean hasAny() {
    return !suspensions.isEmpty();
  }
}
