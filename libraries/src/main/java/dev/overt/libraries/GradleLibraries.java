package dev.overt.libraries;

import dev.overt.analyzer.project.Build;
import dev.overt.analyzer.project.Layout;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.project.LibraryProvider;
import dev.overt.analyzer.project.Module;
import dev.overt.analyzer.project.Tests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactDescriptorException;

/**
 * The dependencies that Gradle scripts show, in Gradle's cache. A script is a program: only what it
 * says in plain words is known, and what it says for tests counts as well.
 */
public final class GradleLibraries implements LibraryProvider {

  @Override
  public Optional<Libraries> librariesOf(Layout layout, Tests tests) {
    if (layout.build() != Build.GRADLE) {
      return Optional.empty();
    }
    GradleScripts scripts = GradleScripts.of(folders(layout));
    return scripts.coordinates().isEmpty()
        ? Optional.empty()
        : Optional.of(found(layout.folder(), scripts));
  }

  private static List<Path> folders(Layout layout) {
    return Stream.concat(Stream.of(layout.folder()), layout.modules().stream().map(Module::folder))
        .distinct()
        .toList();
  }

  private static Libraries found(Path folder, GradleScripts scripts) {
    GradleCache cache = GradleCache.ofUser();
    try (Resolver resolver = new Resolver(LocalRepository.of(folder), cache)) {
      List<Dependency> managed = new ArrayList<>();
      for (String platform : scripts.platforms()) {
        managed.addAll(managed(resolver, platform));
      }
      List<Dependency> dependencies =
          scripts.coordinates().stream()
              .map(named -> versioned(named, managed, cache))
              .map(artifact -> new Dependency(artifact, "compile"))
              .toList();
      LibraryPart all = resolver.part(folder, dependencies, managed);
      return new Libraries(Libraries.Origin.GRADLE, all.files(), all.missing());
    }
  }

  private static List<Dependency> managed(Resolver resolver, String platform) {
    String[] parts = platform.split(":");
    if (parts.length < 3) {
      return List.of();
    }
    try {
      Artifact pom = new DefaultArtifact(parts[0], parts[1], "pom", parts[2]);
      return resolver.descriptor(pom).getManagedDependencies();
    } catch (ArtifactDescriptorException unreadable) {
      return List.of();
    }
  }

  /** The version that is written, else that of a platform, else the newest in the cache. */
  private static Artifact versioned(String named, List<Dependency> managed, GradleCache cache) {
    String[] parts = named.split(":");
    String version =
        parts.length > 2
            ? parts[2]
            : managed.stream()
                .map(Dependency::getArtifact)
                .filter(each -> each.getGroupId().equals(parts[0]))
                .filter(each -> each.getArtifactId().equals(parts[1]))
                .map(Artifact::getVersion)
                .findFirst()
                .or(() -> cache.newest(parts[0], parts[1]))
                .orElse(Coordinates.NO_VERSION);
    return new DefaultArtifact(parts[0], parts[1], "jar", version);
  }
}
