package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one scan reads.
 *
 * @param sources the Java files, sorted by their spelling
 * @param classPath the libraries they compile against
 * @param unlisted folders that could not be listed, sorted
 * @param runtime the feature release of the JDK that they run on, if it is known
 */
public record Project(
    List<Path> sources, List<Path> unlisted, ClassPath classPath, Optional<Integer> runtime) {
  public Project {
    sources = List.copyOf(sources);
    unlisted = List.copyOf(unlisted);
  }

  /** All Java files at or below the given files and folders, hidden folders left out. */
  public static Project in(List<Path> paths, ClassPath classPath) {
    List<JavaFiles> found = paths.stream().map(JavaFiles::below).toList();
    return new Project(
        sorted(found.stream().flatMap(JavaFiles::files)),
        sorted(found.stream().flatMap(JavaFiles::unlisted)),
        classPath,
        Optional.empty());
  }

  /**
   * The same and files that an editor has not saved yet, as far as they lie where sources do.
   *
   * @param roots files and folders with the sources
   */
  public Project with(Collection<Path> unsaved, List<Path> roots) {
    List<Path> more =
        unsaved.stream()
            .map(Path::normalize)
            .filter(
                file ->
                    roots.stream()
                        .anyMatch(root -> file.startsWith(root) && JavaFiles.isSource(root, file)))
            .toList();
    return new Project(
        Stream.concat(sources.stream(), more.stream())
            .distinct()
            .sorted(Comparator.comparing(Path::toString))
            .toList(),
        unlisted,
        classPath,
        runtime);
  }

  /** What the applications of this project say of themselves. */
  public ApplicationSettings settings() {
    return ApplicationSettings.near(sources);
  }

  /** The same without the sources that do not fit. */
  public Project where(Predicate<Path> fits) {
    return new Project(sources.stream().filter(fits).toList(), unlisted, classPath, runtime);
  }

  /** The same, run by a release of the JDK, if that is known. */
  public Project runningOn(Optional<Integer> release) {
    return new Project(sources, unlisted, classPath, release);
  }

  private static List<Path> sorted(Stream<Path> paths) {
    return paths
        .map(Path::normalize)
        .distinct()
        .sorted(Comparator.comparing(Path::toString))
        .toList();
  }
}
