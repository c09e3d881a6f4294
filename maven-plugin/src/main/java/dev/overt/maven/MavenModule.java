package dev.overt.maven;

import dev.overt.analyzer.project.Tests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** One project of the build: where its sources and classes lie. */
record MavenModule(MavenProject project) {

  /**
   * Folders of sources that exist: those that Maven compiles, and what an earlier build has
   * generated, since a goal that runs alone has not seen the plugins that add it.
   */
  List<Path> sources(Tests tests) {
    Stream<Path> main = roots(project.getCompileSourceRoots(), "generated-sources");
    Stream<Path> all =
        tests == Tests.INCLUDED
            ? Stream.concat(
                main, roots(project.getTestCompileSourceRoots(), "generated-test-sources"))
            : main;
    return all.filter(Files::isDirectory).distinct().toList();
  }

  private Stream<Path> roots(List<String> compiled, String generated) {
    Path folder = Path.of(project.getBuild().getDirectory()).resolve(generated);
    return Stream.concat(compiled.stream().map(Path::of), folders(folder));
  }

  private static Stream<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return Stream.empty();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The folder of its pom. */
  Path folder() {
    return project.getBasedir().toPath();
  }

  /** The folder of its compiled classes, if it is compiled. */
  Optional<Path> classes() {
    return Optional.of(Path.of(project.getBuild().getOutputDirectory())).filter(Files::isDirectory);
  }

  /** Whether an artifact is made by this project. */
  boolean makes(String groupId, String artifactId) {
    return project.getGroupId().equals(groupId) && project.getArtifactId().equals(artifactId);
  }
}
