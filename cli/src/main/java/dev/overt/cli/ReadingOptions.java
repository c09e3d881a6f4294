package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.config.Kept;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.SettingsException;
import dev.overt.analyzer.config.SettingsFile;
import dev.overt.analyzer.config.Silencers;
import dev.overt.analyzer.config.Trust;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Tests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of all commands that read a project. */
final class ReadingOptions {

  @Option(
      names = "--classpath",
      paramLabel = "CP",
      description = {
        "Jars and class folders to compile against;",
        "repeatable; @FILE holds such a list."
      })
  private List<String> classPath = new ArrayList<>();

  @Option(names = "--tests", description = "Read the tests of the project, too.")
  private boolean areTestsRead;

  @Option(
      names = "--jdk",
      paramLabel = "N",
      description = "The Java release to compile against (default: the latest that is known).")
  private Integer jdk;

  @Option(
      names = "--runtime-jdk",
      paramLabel = "N",
      description = {
        "The Java release that runs the code",
        "(default: that of --jdk, else that of the build)."
      })
  private Integer runtimeJdk;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (default: overt.json at PATH or above).")
  private Path config;

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "A catalog of your own libraries; repeatable.")
  private List<Path> catalogs = new ArrayList<>();

  @Option(
      names = "--untrusted",
      description = {
        "Ignore what the project says of itself: overt.json, baseline,",
        "suppressions and catalogs; only what options name counts."
      })
  private boolean isUntrusted;

  private Silencers silencers = Silencers.NONE;

  @Option(names = "--profile", paramLabel = "NAME", description = "A profile of the settings.")
  private String profile;

  /**
   * What the settings file says that is named, or lies at a path or above; nothing, if there is
   * none.
   *
   * @throws Mistake if it has mistakes
   */
  Settings settings(Surroundings surroundings, Path path) {
    List<String> rules = Extensions.rules().stream().map(rule -> rule.spec().id()).toList();
    SettingsFile form = new SettingsFile(rules, Optional.ofNullable(profile));
    try {
      Optional<Path> file = file(surroundings, path);
      Settings written = file.map(form::read).orElse(Settings.NONE);
      silencers = new Silencers(file, written, 0);
      List<Path> named = catalogs.stream().map(surroundings::resolved).toList();
      return Settings.NONE.with(named).over(written);
    } catch (SettingsException wrong) {
      throw new Mistake(wrong.mistakes().stream().map(surroundings::shown).toList());
    }
  }

  /** The baseline beside the settings file, if there are both. */
  Optional<Path> baseline(Surroundings surroundings, Path path) {
    return isUntrusted
        ? Optional.empty()
        : file(surroundings, path).flatMap(SettingsFile::baselineBeside);
  }

  /** What the settings keep out, once they and the project are read. */
  Silencers silencers() {
    return silencers;
  }

  /** How far the project is trusted. */
  Trust trust() {
    return isUntrusted ? Trust.DENIED : Trust.GIVEN;
  }

  /** The settings file that is ignored, if one is. */
  Optional<Path> ignored(Surroundings surroundings, Path path) {
    return isUntrusted && config == null
        ? SettingsFile.above(surroundings.resolved(path))
        : Optional.empty();
  }

  private Optional<Path> file(Surroundings surroundings, Path path) {
    if (config != null) {
      Path file = surroundings.resolved(config);
      if (!Files.isRegularFile(file)) {
        throw new Mistake("--config: no such file: " + config);
      }
      return Optional.of(file);
    }
    Optional<Path> found =
        isUntrusted ? Optional.empty() : SettingsFile.above(surroundings.resolved(path));
    if (found.isEmpty() && profile != null) {
      throw new Mistake("--profile: there is no overt.json");
    }
    return found;
  }

  /**
   * The sources and what they compile against.
   *
   * @throws Mistake if a word names nothing
   */
  Project project(Surroundings surroundings, List<Path> paths, Settings.Sources wanted) {
    boolean hasTests = areTestsRead || wanted.tests().orElse(false);
    Tests tests = hasTests ? Tests.INCLUDED : Tests.LEFT_OUT;
    Kept kept = new Kept(wanted);
    Project project =
        new Sources(surroundings, paths, tests)
            .with(
                new ClassPathOption(surroundings, classPath),
                release(wanted),
                Optional.ofNullable(runtimeJdk).or(() -> asked(wanted)),
                kept);
    silencers = silencers.leavingOut(kept.leftOut());
    return project;
  }

  private Optional<Integer> asked(Settings.Sources wanted) {
    return Optional.ofNullable(jdk).or(wanted::jdk);
  }

  private JdkRelease release(Settings.Sources wanted) {
    return asked(wanted)
        .map(number -> new JdkOption(number).release())
        .orElseGet(JdkRelease::latest);
  }
}
