package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.project.Tests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files and folders that are to be scanned.
 *
 * @param paths as the user wrote them
 */
record Sources(Surroundings surroundings, List<Path> paths, Tests tests) {

  /**
   * The project they make up.
   *
   * @param given the class path that the user names; if there is none, it is looked for
   * @param runtime the release that runs it; if none is named, that of the builds
   * @throws Mistake if a path does not exist, or none holds a Java file
   */
  Project with(
      ClassPathOption given,
      JdkRelease release,
      Optional<Integer> runtime,
      Predicate<Path> isWanted) {
    paths.forEach(this::checkExists);
    List<Path> named = given.entries();
    Survey survey = Survey.of(paths.stream().map(surroundings::resolved).toList(), tests);
    Libraries libraries =
        named.isEmpty() ? survey.libraries(Extensions.libraries(), tests) : Libraries.given(named);
    Project project =
        Project.in(survey.roots(), new ClassPath(survey.outputs(), libraries, release))
            .where(isWanted);
    if (project.sources().isEmpty()) {
      throw new Mistake("<PATH>: no Java file in: " + spelled());
    }
    return project.runningOn(runtime.or(survey::javaLevel));
  }

  private void checkExists(Path path) {
    if (!Files.exists(surroundings.resolved(path))) {
      throw new Mistake("<PATH>: no such file or folder: " + path);
    }
  }

  private String spelled() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
