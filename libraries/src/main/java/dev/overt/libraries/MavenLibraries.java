package dev.overt.libraries;

import dev.overt.analyzer.project.Build;
import dev.overt.analyzer.project.Layout;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.project.LibraryProvider;
import dev.overt.analyzer.project.Module;
import dev.overt.analyzer.project.SourceLibrary;
import dev.overt.analyzer.project.Tests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  @Override
  public Optional<SourceLibrary> library(String coordinates) {
    return LocalSources.of(coordinates);
  }

  @Override
  public Optional<SourceLibrary> library(Path sources) {
    return LocalSources.of(sources);
  }

  private static Libraries found(Layout layout, Tests tests) {
    List<Path> folders = layout.modules().stream().map(Module::folder).toList();
    Workspace workspace = new Workspace(neighbours(layout.folder(), folders), folders);
    try (Resolver resolver = new Resolver(LocalRepository.of(layout.folder()), workspace)) {
      Map<Path, LibraryPart> parts = new LinkedHashMap<>();
      workspace
          .modules()
          .forEach(
              (folder, pom) -> {
                if (folders.contains(folder)) {
                  parts.put(folder, module(resolver, folder, pom, tests));
                }
              });
      workspace.refused().stream()
          .filter(folders::contains)
          .forEach(folder -> parts.put(folder, refused(folder)));
      return together(
          List.copyOf(parts.values()),
          layout.modules().stream()
              .filter(module -> !module.sources().isEmpty())
              .map(Module::folder)
              .filter(parts::containsKey)
              .map(parts::get)
              .toList());
    }
  }

  private static LibraryPart refused(Path folder) {
    String reason = "all of %s (its properties are too long)".formatted(folder.resolve("pom.xml"));
    return new LibraryPart(folder, List.of(), List.of(reason), List.of());
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

  private static LibraryPart module(Resolver resolver, Path folder, Artifact pom, Tests tests) {
    try {
      ArtifactDescriptorResult model = resolver.descriptor(pom);
      List<Dependency> wanted =
          model.getDependencies().stream()
              .filter(each -> tests == Tests.INCLUDED || !each.getScope().equals("test"))
              .toList();
      return resolver.part(folder, wanted, model.getManagedDependencies());
    } catch (ArtifactDescriptorException unreadable) {
      List<String> missing = Unreadable.of(unreadable).missing(pom);
      return new LibraryPart(folder, List.of(), missing, List.of());
    }
  }

  /**
   * Modules may use a library in several versions; the first counts, as it does in a class path.
   */
  private static Libraries together(List<LibraryPart> parts, List<LibraryPart> ofSources) {
    Map<Path, Path> versions = new HashMap<>();
    Set<Path> files = new LinkedHashSet<>();
    Set<String> missing = new TreeSet<>();
    for (LibraryPart part : parts) {
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
    return new Libraries(
        Libraries.Origin.MAVEN,
        List.copyOf(files),
        List.copyOf(missing),
        ofSources.stream().map(part -> among(files, part)).toList());
  }

  /** A part by the files that are looked up: of another version of a library those that are. */
  private static LibraryPart among(Set<Path> files, LibraryPart part) {
    Set<Path> libraries = new HashSet<>();
    part.files().forEach(file -> libraries.add(file.getParent().getParent()));
    List<Path> own =
        files.stream().filter(file -> libraries.contains(file.getParent().getParent())).toList();
    return new LibraryPart(part.folder(), own, part.missing(), part.siblings());
  }
}
