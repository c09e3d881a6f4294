package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where compiled classes are looked up, the JDK last.
 *
 * @param outputs classes of the project itself, left there by an earlier build
 * @param release the release of the JDK, one of those that are known
 */
public record ClassPath(List<Path> outputs, Libraries libraries, JdkRelease release) {
  public ClassPath {
    outputs = List.copyOf(outputs);
  }

  /**
   * Libraries and a JDK.
   *
   * @param given jars and class folders as the user named them; one that does not exist is a gap
   */
  public ClassPath(List<Path> given, JdkRelease release) {
    this(List.of(), Libraries.given(given), release);
  }

  /** The given libraries and the latest JDK that is known. */
  public ClassPath(List<Path> given) {
    this(given, JdkRelease.latest());
  }

  /** Nothing but the JDK. */
  public static ClassPath empty() {
    return new ClassPath(List.of());
  }

  /** All but the JDK in the order of asking: the project itself, then its libraries. */
  public List<Path> entries() {
    return Stream.concat(outputs.stream(), libraries.files().stream()).distinct().toList();
  }
}
