package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.List;

/**
 * Where compiled classes are looked up: jars and class folders, in this order, then the JDK.
 *
 * @param entries as the user named them; one that does not exist is a gap
 * @param release the release of the JDK, one of those that the running JDK knows
 */
public record ClassPath(List<Path> entries, JdkRelease release) {
  public ClassPath {
    entries = List.copyOf(entries);
  }

  /** The entries and the running JDK. */
  public ClassPath(List<Path> entries) {
    this(entries, JdkRelease.running());
  }

  /** Nothing but the running JDK. */
  public static ClassPath empty() {
    return new ClassPath(List.of());
  }
}
