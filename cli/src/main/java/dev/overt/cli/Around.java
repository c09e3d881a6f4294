package dev.overt.cli;

import dev.overt.analyzer.project.ProjectFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The project that a question about some of its code is asked of: what calls it lies elsewhere.
 *
 * @param named the folder that the user names
 */
record Around(Surroundings surroundings, Optional<Path> named) {

  /**
   * The folder to read for a file or folder.
   *
   * @throws Mistake if the named one is none
   */
  Path folder(Path asked) {
    return named.map(this::checked).orElseGet(() -> ProjectFolder.around(asked));
  }

  private Path checked(Path folder) {
    Path resolved = surroundings.resolved(folder);
    if (!Files.isDirectory(resolved)) {
      throw new Mistake("--project: no such folder: " + folder);
    }
    return resolved;
  }
}
