package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A library whose sources are at hand.
 *
 * @param name group and artifact, parted by a colon
 * @param sources its folder or sources jar; absent if there is none on this machine
 * @param libraries what they compile against
 */
public record SourceLibrary(
    String name, String version, Optional<Path> sources, List<Path> libraries) {
  public SourceLibrary {
    libraries = List.copyOf(libraries);
  }
}
