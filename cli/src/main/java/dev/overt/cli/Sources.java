package dev.overt.cli;

import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.workspace.ChoiceException;
import dev.overt.analyzer.workspace.SourceChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
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
   * @param isKept which of the wanted sources are read
   * @throws Mistake if a path does not exist, none holds a Java file, or a release is not known
   */
  Project project(SourceChoice choice, Settings.Sources wanted, Predicate<Path> isKept) {
    paths.forEach(this::checkExists);
    Project project = listed(choice, wanted, isKept);
    if (project.sources().isEmpty()) {
      throw new Mistake("<PATH>: no Java file in: " + spelled());
    }
    return project;
  }

  private void checkExists(Path path) {
    if (!Files.exists(surroundings.resolved(path))) {
      throw new Mistake("<PATH>: no such file or folder: " + path);
    }
  }

  private Project listed(SourceChoice choice, Settings.Sources wanted, Predicate<Path> isKept) {
    try {
      return choice.project(paths.stream().map(surroundings::resolved).toList(), wanted, isKept);
    } catch (ChoiceException wrong) {
      throw new Mistake(wrong.mistakes());
    }
  }

  private String spelled() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
