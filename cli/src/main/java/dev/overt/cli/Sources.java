package dev.overt.cli;

import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files and folders that are to be scanned.
 *
 * @param paths as the user wrote them
 */
record Sources(Surroundings surroundings, List<Path> paths) {

  /**
   * The project they make up.
   *
   * @throws Mistake if one does not exist, or none holds a Java file
   */
  Project with(ClassPath classPath) {
    paths.forEach(this::checkExists);
    Project project = listed(classPath);
    if (project.sources().isEmpty()) {
      throw new Mistake("PATH: no Java file in: " + spelled());
    }
    return project;
  }

  private void checkExists(Path path) {
    if (!Files.exists(surroundings.resolved(path))) {
      throw new Mistake("PATH: no such file or folder: " + path);
    }
  }

  private Project listed(ClassPath classPath) {
    try {
      return Project.in(paths.stream().map(surroundings::resolved).toList(), classPath);
    } catch (UncheckedIOException failure) {
      throw new Mistake("PATH: cannot list folder: " + failure.getCause().getMessage());
    }
  }

  private String spelled() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
