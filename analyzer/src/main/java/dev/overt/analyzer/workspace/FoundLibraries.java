package dev.overt.analyzer.workspace;

import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.FileStates;
import dev.overt.analyzer.project.FoldersAbove;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.Module;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.types.program.ListedLibraries;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The libraries of a folder, found and listed again when build files or jars change. */
final class FoundLibraries {

  private static final List<String> BUILD_FILES =
      List.of(
          "build.gradle",
          "build.gradle.kts",
          "gradle.properties",
          "gradle/libs.versions.toml",
          "pom.xml",
          "settings.gradle",
          "settings.gradle.kts");

  private final SourceChoice choice;
  private final List<StubProvider> stubs;
  private Named named;
  private Listed listed;

  FoundLibraries(SourceChoice choice, List<StubProvider> stubs) {
    this.choice = choice;
    this.stubs = List.copyOf(stubs);
  }

  /** What a build names, and what it was read from. */
  private record Named(Survey survey, Settings.Sources wanted, FileStates builds, Libraries found) {
    boolean isOf(Survey other, Settings.Sources alsoWanted, FileStates states) {
      return survey.equals(other) && wanted.equals(alsoWanted) && builds.equals(states);
    }
  }

  /** A class path, and what its files were like. */
  private record Listed(ClassPath classPath, FileStates files, ListedLibraries libraries) {
    boolean isOf(ClassPath other, FileStates states) {
      return classPath.equals(other) && files.equals(states) && libraries.isSound();
    }
  }

  /** What the builds name. */
  Libraries named(Survey survey, Settings.Sources wanted) {
    FileStates builds = FileStates.of(builds(survey));
    if (named == null || !named.isOf(survey, wanted, builds)) {
      named = new Named(survey, wanted, builds, choice.libraries(survey, wanted));
    }
    return named.found;
  }

  /** What a class path holds. */
  ListedLibraries listed(ClassPath classPath) {
    FileStates files = FileStates.of(classPath.entries());
    if (listed == null || !listed.isOf(classPath, files)) {
      listed = new Listed(classPath, files, new ListedLibraries(classPath, stubs));
    }
    return listed.libraries;
  }

  /** Whatever was found is looked for again. */
  void forget() {
    named = null;
    listed = null;
  }

  /** The build files of all modules, and those above, which they may inherit from. */
  private static Set<Path> builds(Survey survey) {
    List<Path> modules =
        survey.layouts().stream()
            .flatMap(
                layout ->
                    Stream.concat(
                        Stream.of(layout.folder()), layout.modules().stream().map(Module::folder)))
            .toList();
    Set<Path> files = new LinkedHashSet<>();
    for (Path folder : FoldersAbove.of(modules)) {
      BUILD_FILES.forEach(name -> files.add(folder.resolve(name)));
    }
    return files;
  }
}
