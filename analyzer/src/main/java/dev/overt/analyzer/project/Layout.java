package dev.overt.analyzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a folder is built, and where its sources lie.
 *
 * @param folder of the outermost build file
 * @param javaLevel the feature release that the sources are written for, where it is said
 */
public record Layout(Path folder, Build build, List<Module> modules, Optional<Integer> javaLevel) {
  public Layout {
    modules = List.copyOf(modules);
  }

  /** The builds at or below a folder, the outermost of each; none if nothing is built there. */
  static List<Layout> below(Path folder) {
    return Folders.outermost(folder, Layout::isBuilt).map(Layout::at).toList();
  }

  /** The innermost build around a path that reads the path as source. */
  static Optional<Layout> around(Path path) {
    return Stream.iterate(path.getParent(), folder -> folder != null, Path::getParent)
        .filter(Layout::isBuilt)
        .limit(1)
        .map(Layout::at)
        .filter(layout -> layout.holds(path))
        .findFirst();
  }

  /** The modules of the Maven build whose outermost pom lies in the folder. */
  public static List<Module> modulesBelow(Path folder) {
    return MavenLayout.of(folder).modules();
  }

  /** Whether the folder is a build, or the beginning of one without its file. */
  static boolean isBuilt(Path folder) {
    return Build.of(folder) != Build.PLAIN || Files.isDirectory(folder.resolve("src/main/java"));
  }

  /** The build of a folder. */
  static Layout at(Path folder) {
    // Gradle's conventions are Maven's, where nothing is said.
    return Build.of(folder) == Build.MAVEN ? MavenLayout.of(folder) : GradleLayout.of(folder);
  }

  /** Whether a path is source of one of the modules. */
  boolean holds(Path path) {
    return modules.stream().anyMatch(module -> module.holds(path));
  }

  /** The compiled classes that lie there from an earlier build. */
  Stream<Path> outputs() {
    return modules.stream().flatMap(module -> module.outputs().stream());
  }
}
