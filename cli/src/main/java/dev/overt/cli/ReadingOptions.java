package dev.overt.cli;

import dev.overt.analyzer.config.Kept;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.SettingsException;
import dev.overt.analyzer.config.Silencers;
import dev.overt.analyzer.config.Trust;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.workspace.Choice;
import dev.overt.analyzer.workspace.SettingsChoice;
import dev.overt.analyzer.workspace.SourceChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
      names = "--facts",
      paramLabel = "PATH",
      description = {
        "Facts of libraries that 'overt facts' has derived, or a folder of",
        "such files; repeatable."
      })
  private List<Path> facts = new ArrayList<>();

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
    Path resolved = surroundings.resolved(path);
    SettingsChoice choice = settings(surroundings);
    if (choice.file(resolved).isEmpty() && profile != null) {
      throw new Mistake("--profile: there is no overt.json");
    }
    try {
      Settings written = choice.written(resolved);
      silencers = new Silencers(choice.file(resolved), written, 0);
      return choice.over(written);
    } catch (SettingsException wrong) {
      throw new Mistake(wrong.mistakes().stream().map(surroundings::shown).toList());
    }
  }

  /** The baseline beside the settings file, if there are both and the settings name none. */
  Optional<Path> baseline(Surroundings surroundings, Path path, Settings settings) {
    return settings(surroundings).besides(surroundings.resolved(path), settings);
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
    return settings(surroundings).ignored(surroundings.resolved(path));
  }

  /**
   * Which settings count.
   *
   * @throws Mistake if a file is named that is not there
   */
  private SettingsChoice settings(Surroundings surroundings) {
    Optional<Path> file = Optional.ofNullable(config).map(surroundings::resolved);
    if (file.filter(named -> !Files.isRegularFile(named)).isPresent()) {
      throw new Mistake("--config: no such file: " + config);
    }
    return new SettingsChoice(file, Optional.ofNullable(profile), named(surroundings), trust());
  }

  /** Catalogs and facts: each file says which it is. */
  private List<Path> named(Surroundings surroundings) {
    List<Path> named = new ArrayList<>(catalogs.stream().map(surroundings::resolved).toList());
    named.addAll(new FactsFiles(surroundings).of(facts));
    return named;
  }

  /**
   * Which sources are read, and against what.
   *
   * @throws Mistake if the class path has an entry that does not exist
   */
  private SourceChoice sources(Surroundings surroundings) {
    return new SourceChoice(
        new ClassPathOption(surroundings, classPath).entries(),
        areTestsRead,
        Optional.ofNullable(jdk),
        Optional.ofNullable(runtimeJdk));
  }

  /**
   * All that is chosen, for folders that are named later.
   *
   * @param told what counts before what a settings file says
   * @throws Mistake if a word names nothing
   */
  Choice choice(Surroundings surroundings, UnaryOperator<Settings> told) {
    return new Choice(settings(surroundings), sources(surroundings), told);
  }

  /**
   * The sources below one root, and what they compile against.
   *
   * @param libraries if no class path is named
   * @throws Mistake if a word names nothing, or there is no Java file
   */
  Project project(
      Surroundings surroundings, Path root, List<Path> libraries, Settings.Sources wanted) {
    Project project = sources(surroundings).below(root, libraries, wanted);
    if (project.sources().isEmpty()) {
      throw new Mistake("<SOURCE>: no Java file in: " + root.getFileSystem());
    }
    return project;
  }

  /**
   * The sources and what they compile against.
   *
   * @throws Mistake if a word names nothing
   */
  Project project(Surroundings surroundings, List<Path> paths, Settings.Sources wanted) {
    Kept kept = new Kept(wanted);
    Project project = new Sources(surroundings, paths).project(sources(surroundings), wanted, kept);
    silencers = silencers.leavingOut(kept.leftOut());
    return project;
  }
}
