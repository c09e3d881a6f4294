package dev.overt.maven;

import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Tests;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is read for some modules of a build.
 *
 * @param own folders of the modules themselves: findings in others are not theirs
 * @param others folders of modules that they need and that are not compiled
 * @param libraries of all of these
 */
record BuildSources(List<Path> own, List<Path> others, Libraries libraries) {
  BuildSources {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /** Looks at the modules, and at those that they need. */
  static BuildSources of(List<MavenModule> modules, Resolution.Resolver resolver) {
    Set<MavenModule> read = new LinkedHashSet<>(modules);
    Set<Path> files = new LinkedHashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    List<LibraryPart> parts = new ArrayList<>();
    Deque<MavenModule> open = new ArrayDeque<>(modules);
    while (!open.isEmpty()) {
      MavenModule module = open.remove();
      Resolution resolution = resolver.of(module);
      parts.add(part(module, resolution));
      files.addAll(resolution.libraries());
      missing.addAll(resolution.missing());
      for (MavenModule sibling : resolution.siblings()) {
        if (!modules.contains(sibling) && sibling.classes().isPresent()) {
          files.add(sibling.classes().get());
        } else if (read.add(sibling)) {
          open.add(sibling);
        }
      }
    }
    List<MavenModule> others = read.stream().filter(each -> !modules.contains(each)).toList();
    return new BuildSources(
        roots(modules, resolver.tests()),
        roots(others, Tests.LEFT_OUT),
        new Libraries(Libraries.Origin.MAVEN, List.copyOf(files), new ArrayList<>(missing), parts));
  }

  /** A sibling that is compiled and not read as source is a library. */
  private static LibraryPart part(MavenModule module, Resolution resolution) {
    List<Path> files = new ArrayList<>(resolution.libraries());
    resolution.siblings().forEach(sibling -> sibling.classes().ifPresent(files::add));
    return new LibraryPart(
        module.folder(),
        files,
        resolution.missing(),
        resolution.siblings().stream().map(MavenModule::folder).toList());
  }

  private static List<Path> roots(List<MavenModule> modules, Tests tests) {
    return modules.stream().flatMap(each -> each.sources(tests).stream()).toList();
  }

  /** All of it as a project, for a release of the JDK. */
  Project project(JdkRelease release) {
    return Project.in(
        Stream.concat(own.stream(), others.stream()).toList(),
        new ClassPath(List.of(), libraries, release));
  }

  /** Whether a file belongs to the modules themselves. */
  boolean hold(Path file) {
    return own.stream().anyMatch(file::startsWith);
  }
}
