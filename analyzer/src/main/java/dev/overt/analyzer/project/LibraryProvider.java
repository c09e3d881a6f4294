package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the libraries that a build names on this machine, without a network and without running the
 * build; found by {@link java.util.ServiceLoader}.
 */
public interface LibraryProvider {
  /** The libraries of a build; empty if this provider does not know such builds. */
  Optional<Libraries> librariesOf(Layout layout, Tests tests);

  /**
   * A library of this machine, with its sources.
   *
   * @param coordinates group, artifact and version, parted by colons
   * @return empty if this provider has no such library
   */
  default Optional<SourceLibrary> library(String coordinates) {
    return Optional.empty();
  }

  /**
   * The library that a folder, or a jar of a repository, has the sources of.
   *
   * @return empty if this provider does not know it
   */
  default Optional<SourceLibrary> library(Path sources) {
    return Optional.empty();
  }
}
