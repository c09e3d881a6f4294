package dev.overt.analyzer.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
 * @param runtime the feature release of the JDK that they run on, if it is known
 */
public record Project(List<Path> sources, ClassPath classPath, Optional<Integer> runtime) {
  public Project {
    sources = List.copyOf(sources);
  }

  /**
   * All Java files at or below the given files and folders, hidden folders left out.
   *
   * @throws UncheckedIOException if a folder can't be listed
   */
  public static Project in(List<Path> paths, ClassPath classPath) {
    return new Project(
        paths.stream()
            .flatMap(Project::javaFiles)
            .map(Path::normalize)
            .distinct()
            .sorted(Comparator.comparing(Path::toString))
            .toList(),
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
            .filter(file -> roots.stream().anyMatch(root -> isBelow(root, file)))
            .toList();
    return new Project(
        Stream.concat(sources.stream(), more.stream())
            .distinct()
            .sorted(Comparator.comparing(Path::toString))
            .toList(),
        classPath,
        runtime);
  }

  private static boolean isBelow(Path root, Path file) {
    return file.startsWith(root)
        && file.toString().endsWith(".java")
        && isSource(root.relativize(file));
  }

  /** What the applications of this project say of themselves. */
  public ApplicationSettings settings() {
    return ApplicationSettings.near(sources);
  }

  /** The same without the sources that do not fit. */
  public Project where(Predicate<Path> fits) {
    return new Project(sources.stream().filter(fits).toList(), classPath, runtime);
  }

  /** The same, run by a release of the JDK, if that is known. */
  public Project runningOn(Optional<Integer> release) {
    return new Project(sources, classPath, release);
  }

  private static Stream<Path> javaFiles(Path start) {
    try (Stream<Path> found = Files.walk(start)) {
      return found
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> isSource(start.relativize(path)))
          .filter(Files::isRegularFile)
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isSource(Path relative) {
    for (Path name : relative) {
      String folder = name.toString();
      if (folder.startsWith(".") && folder.length() > 2) {
        return false;
      }
    }
    return !relative.endsWith("package-info.java") && !relative.endsWith("module-info.java");
  }
}
