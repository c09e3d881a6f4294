package dev.overt.libraries;

import dev.overt.analyzer.project.Build;
import dev.overt.analyzer.project.Layout;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryProvider;
import dev.overt.analyzer.project.Module;
import dev.overt.analyzer.project.Tests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;

/** The dependencies of Maven modules, in the local repository. */
public final class MavenLibraries implements LibraryProvider {

  @Override
  public Optional<Libraries> librariesOf(Layout layout, Tests tests) {
    return layout.build() == Build.MAVEN ? Optional.of(found(layout, tests)) : Optional.empty();
  }

  private static Libraries found(Layout layout, Tests tests) {
    List<Path> folders = layout.modules().stream().map(Module::folder).toList();
    Workspace workspace = new Workspace(neighbours(layout.folder(), folders), folders);
    try (Resolver resolver = new Resolver(LocalRepository.of(layout.folder()), workspace)) {
      List<Libraries> parts = new ArrayList<>();
      workspace
          .modules()
          .forEach(
              (folder, pom) -> {
                if (folders.contains(folder)) {
                  parts.add(module(resolver, pom, tests));
                }
              });
      return together(parts);
    }
  }

  /** A module that is scanned alone still depends on its siblings. */
  private static List<Path> neighbours(Path folder, List<Path> modules) {
    Path outermost =
        Stream.iterate(folder, each -> each != null, Path::getParent)
            .takeWhile(each -> Files.isRegularFile(each.resolve("pom.xml")))
            .reduce(folder, (inner, outer) -> outer);
    return outermost.equals(folder)
        ? modules
        : Layout.modulesBelow(outermost).stream().map(Module::folder).toList();
  }

  private static Libraries module(Resolver resolver, Artifact pom, Tests tests) {
    try {
      ArtifactDescriptorResult model = resolver.descriptor(pom);
      List<Dependency> wanted =
          model.getDependencies().stream()
              .filter(each -> tests == Tests.INCLUDED || !each.getScope().equals("test"))
              .toList();
      return resolver.libraries(Libraries.Origin.MAVEN, wanted, model.getManagedDependencies());
    } catch (ArtifactDescriptorException unreadable) {
      return new Libraries(
          Libraries.Origin.MAVEN, List.of(), Unreadable.of(unreadable).missing(pom));
    }
  }

  /**
   * Modules may use a library in several versions; the first counts, as it does in a class path.
   */
  private static Libraries together(List<Libraries> parts) {
    Map<Path, Path> versions = new HashMap<>();
    Set<Path> files = new LinkedHashSet<>();
    Set<String> missing = new TreeSet<>();
    for (Libraries part : parts) {
      for (Path file : part.files()) {
        // A repository keeps the versions of a library in folders side by side.
        Path version = file.getParent();
        Path first = versions.putIfAbsent(version.getParent(), version);
        if (first == null || first.equals(version)) {
          files.add(file);
        }
      }
      missing.addAll(part.missing());
    }
    return new Libraries(Libraries.Origin.MAVEN, List.copyOf(files), List.copyOf(missing));
  }
}
