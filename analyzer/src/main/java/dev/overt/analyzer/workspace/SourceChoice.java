package dev.overt.analyzer.workspace;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.project.Tests;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which sources are read, and against what.
 *
 * @param classPath if it is empty, the build is asked
 * @param hasTests whether tests are read, whatever the settings say
 * @param jdk the release to compile against; if none is named, that of the settings, else the
 *     latest that is known
 * @param runtimeJdk the release that runs the code; if none is named, that to compile against, else
 *     that of the build
 */
public record SourceChoice(
    List<Path> classPath, boolean hasTests, Optional<Integer> jdk, Optional<Integer> runtimeJdk) {

  /** What a build says of itself. */
  public static final SourceChoice USUAL =
      new SourceChoice(List.of(), false, Optional.empty(), Optional.empty());

  public SourceChoice {
    classPath = List.copyOf(classPath);
  }

  /**
   * The project at some paths.
   *
   * @param paths that exist, absolute
   * @param isKept which of the sources there are read
   * @throws ChoiceException if a release is not known
   */
  public Project project(List<Path> paths, Settings.Sources wanted, Predicate<Path> isKept) {
    Survey survey = survey(paths, wanted);
    return project(survey, libraries(survey, wanted), wanted, isKept);
  }

  /**
   * All sources below one root, whatever lies above it.
   *
   * @param libraries if no class path is named
   * @throws ChoiceException if a release is not known
   */
  public Project below(Path root, List<Path> libraries, Settings.Sources wanted) {
    List<Path> named = classPath.isEmpty() ? libraries : classPath;
    return Project.in(List.of(root), new ClassPath(named, release(wanted)));
  }

  /** What lies at the paths. */
  Survey survey(List<Path> paths, Settings.Sources wanted) {
    return Survey.of(paths, tests(wanted));
  }

  /** What its sources compile against; to find that may take longer than all else. */
  Libraries libraries(Survey survey, Settings.Sources wanted) {
    return classPath.isEmpty()
        ? survey.libraries(Extensions.libraries(), tests(wanted))
        : Libraries.given(classPath);
  }

  /** What was found, as the settings want it. */
  Project project(
      Survey survey, Libraries libraries, Settings.Sources wanted, Predicate<Path> isKept) {
    ClassPath found = new ClassPath(survey.outputs(), libraries, release(wanted));
    return Project.in(survey.roots(), found)
        .where(isKept)
        .runningOn(runtimeJdk.or(() -> asked(wanted)).or(survey::javaLevel));
  }

  private Tests tests(Settings.Sources wanted) {
    return hasTests || wanted.tests().orElse(false) ? Tests.INCLUDED : Tests.LEFT_OUT;
  }

  private Optional<Integer> asked(Settings.Sources wanted) {
    return jdk.or(wanted::jdk);
  }

  private JdkRelease release(Settings.Sources wanted) {
    return asked(wanted).map(SourceChoice::known).orElseGet(JdkRelease::latest);
  }

  private static JdkRelease known(int number) {
    JdkRelease release = new JdkRelease(number);
    List<JdkRelease> known = JdkRelease.known();
    if (!known.contains(release)) {
      throw new ChoiceException(
          List.of(
              "--jdk: the releases %d to %d are known, not %d"
                  .formatted(known.get(0).number(), JdkRelease.latest().number(), number)));
    }
    return release;
  }
}
