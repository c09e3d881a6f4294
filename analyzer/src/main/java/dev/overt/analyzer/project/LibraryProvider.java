package dev.overt.analyzer.project;

import java.util.Optional;

/**
 * Finds the libraries that a build names on this machine, without a network and without running the
 * build; found by {@link java.util.ServiceLoader}.
 */
public interface LibraryProvider {
  /** The libraries of a build; empty if this provider does not know such builds. */
  Optional<Libraries> librariesOf(Layout layout, Tests tests);
}
