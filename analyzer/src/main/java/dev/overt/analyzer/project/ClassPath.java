package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.List;

/**
 * Where compiled classes are looked up, in this order: jars and class folders.
 *
 * @param entries as the user named them; one that does not exist is a gap
 */
public record ClassPath(List<Path> entries) {
  public ClassPath {
    entries = List.copyOf(entries);
  }

  /** Nothing but the running JDK. */
  public static ClassPath empty() {
    return new ClassPath(List.of());
  }
}
