package dev.overt.libraries;

import dev.overt.analyzer.limits.XmlFile;
import dev.overt.analyzer.project.SourceLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;

/** Libraries with their sources, as a local repository has them. */
final class LocalSources {

  private static final String CLASSIFIER = "-sources.jar";

  private LocalSources() {}

  /** A library by its coordinates, if the repository has its pom or its sources. */
  static Optional<SourceLibrary> of(String coordinates) {
    String[] parts = coordinates.split(":", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    Path folder =
        LocalRepository.of(Path.of("").toAbsolutePath())
            .resolve(parts[0].replace('.', '/'))
            .resolve(parts[1])
            .resolve(parts[2]);
    String file = parts[1] + "-" + parts[2];
    return Files.isDirectory(folder)
        ? Optional.of(
            new SourceLibrary(
                parts[0] + ":" + parts[1],
                parts[2],
                Optional.of(folder.resolve(file + CLASSIFIER)).filter(Files::isRegularFile),
                libraries(folder.resolve(file + ".pom"), parts)))
        : Optional.empty();
  }

  /** The library of a folder with a pom, or of a sources jar beside its pom. */
  static Optional<SourceLibrary> of(Path sources) {
    Path pom = Files.isDirectory(sources) ? sources.resolve("pom.xml") : pomBeside(sources);
    return model(pom)
        .map(
            model -> {
              Optional<Parent> parent = Optional.ofNullable(model.getParent());
              String group = or(model.getGroupId(), parent.map(Parent::getGroupId));
              String version = or(model.getVersion(), parent.map(Parent::getVersion));
              String[] parts = {group, model.getArtifactId(), version};
              List<Path> libraries = Files.isDirectory(sources) ? List.of() : libraries(pom, parts);
              String name = group + ":" + model.getArtifactId();
              return new SourceLibrary(name, version, Optional.of(sources), libraries);
            });
  }

  private static String or(String own, Optional<String> inherited) {
    return Optional.ofNullable(own).or(() -> inherited).orElse("");
  }

  private static Path pomBeside(Path jar) {
    String name = jar.getFileName().toString();
    String bare =
        name.endsWith(CLASSIFIER) ? name.substring(0, name.length() - CLASSIFIER.length()) : name;
    return jar.resolveSibling(bare + ".pom");
  }

  private static Optional<Model> model(Path pom) {
    if (!Files.isRegularFile(pom)) {
      return Optional.empty();
    }
    try (InputStream text = new ByteArrayInputStream(XmlFile.read(pom))) {
      return Optional.of(new MavenXpp3Reader().read(text, false));
    } catch (IOException | XmlPullParserException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** What a library compiles against, optional parts too, as far as the repository has it. */
  private static List<Path> libraries(Path pom, String[] parts) {
    Path folder = pom.getParent();
    Path repository = folder.getParent().getParent();
    for (int i = 0; i < parts[0].split("\\.").length && repository != null; i++) {
      repository = repository.getParent();
    }
    if (repository == null || !Files.isRegularFile(pom)) {
      return List.of();
    }
    try (Resolver resolver = new Resolver(repository, new Workspace(List.of(), List.of()))) {
      ArtifactDescriptorResult model =
          resolver.descriptor(new DefaultArtifact(parts[0], parts[1], "pom", parts[2]));
      List<Dependency> wanted =
          model.getDependencies().stream().filter(each -> !each.getScope().equals("test")).toList();
      return resolver.part(folder, wanted, model.getManagedDependencies()).files();
    } catch (ArtifactDescriptorException unreadable) {
      return List.of();
    }
  }
}
