package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.List;

/**
 * What one module of a build has on its class path.
 *
 * @param folder of the module
 * @param files of those of all modules; of a library in several versions the one that is looked up
 * @param missing as of all modules
 * @param siblings folders of the modules whose sources it sees
 */
public record LibraryPart(
    Path folder, List<Path> files, List<String> missing, List<Path> siblings) {
  public LibraryPart {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    siblings = List.copyOf(siblings);
  }

  /** Whether what its files lack is surely not there. */
  public boolean isComplete() {
    return !files.isEmpty() && missing.isEmpty();
  }

  /** Whether the module sees a source file: its own, or that of a sibling. */
  public boolean sees(Path source) {
    return source.startsWith(folder) || siblings.stream().anyMatch(source::startsWith);
  }
}
