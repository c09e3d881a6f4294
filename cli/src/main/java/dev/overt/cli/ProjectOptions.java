package dev.overt.cli;

import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.Silencers;
import dev.overt.analyzer.history.Git;
import dev.overt.analyzer.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The words that say what is read, of commands that take any number of paths. */
final class ProjectOptions implements Requesting.Reading {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = {"Projects, folders or Java files", "(default: the project you stand in)."})
  private List<Path> paths = List.of(Path.of("."));

  @Mixin private ReadingOptions reading;

  /**
   * What the settings file says; nothing, if there is none.
   *
   * @throws Mistake if it has mistakes
   */
  Settings settings(Surroundings surroundings) {
    return reading.settings(surroundings, paths.get(0));
  }

  /** The baseline beside the settings file, if there are both and the settings name none. */
  Optional<Path> baseline(Surroundings surroundings, Settings settings) {
    return reading.baseline(surroundings, paths.get(0), settings);
  }

  /** What the settings keep out, once they and the project are read. */
  Silencers silencers() {
    return reading.silencers();
  }

  /** The policy for a project that is trusted as far as the words say. */
  Policy trusting(Policy policy) {
    return policy.with(reading.trust());
  }

  /** The settings file that is ignored, if one is. */
  Optional<Path> ignored(Surroundings surroundings) {
    return reading.ignored(surroundings, paths.get(0));
  }

  /** The folder that the paths of a report start from: the repository around the first path. */
  Path root(Surroundings surroundings) {
    return Git.repository(surroundings.resolved(paths.get(0))).orElse(surroundings.folder());
  }

  /** The folders that the paths name, or lie in. */
  List<Path> folders(Surroundings surroundings) {
    return paths.stream()
        .map(surroundings::resolved)
        .map(path -> Files.isDirectory(path) ? path : path.getParent())
        .toList();
  }

  @Override
  public Project project(Surroundings surroundings, Settings.Sources wanted) {
    return reading.project(surroundings, paths, wanted);
  }
}
