package dev.overt.libraries;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;

/** What Gradle has downloaded: {@code group/name/version/checksum/file} below one folder. */
final class GradleCache implements WorkspaceReader {

  private final WorkspaceRepository repository = new WorkspaceRepository("gradle");
  private final Path files;

  private GradleCache(Path home) {
    this.files = home.resolve("caches/modules-2/files-2.1");
  }

  /** The user's: in {@code GRADLE_USER_HOME}, or as ever. */
  static GradleCache ofUser() {
    return new GradleCache(
        Optional.ofNullable(System.getProperty("gradle.user.home"))
            .or(() -> Optional.ofNullable(System.getenv("GRADLE_USER_HOME")))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".gradle")));
  }

  /** The newest version of which there is anything. */
  Optional<String> newest(String group, String name) {
    return names(files.resolve(group).resolve(name)).stream()
        .max(Comparator.comparing(GradleCache::version));
  }

  private static Version version(String text) {
    try {
      return new GenericVersionScheme().parseVersion(text);
    } catch (InvalidVersionSpecificationException impossible) {
      throw new IllegalStateException("this scheme takes any text", impossible);
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(each -> each.getFileName().toString()).sorted().toList();
    } catch (IOException unlisted) {
      return List.of();
    }
  }

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public File findArtifact(Artifact artifact) {
    Path found = findArtifactPath(artifact);
    return found == null ? null : found.toFile();
  }

  @Override
  public Path findArtifactPath(Artifact artifact) {
    Path folder =
        files
            .resolve(artifact.getGroupId())
            .resolve(artifact.getArtifactId())
            .resolve(artifact.getVersion());
    String classifier = artifact.getClassifier().isEmpty() ? "" : "-" + artifact.getClassifier();
    String name =
        "%s-%s%s.%s"
            .formatted(
                artifact.getArtifactId(),
                artifact.getVersion(),
                classifier,
                artifact.getExtension());
    return names(folder).stream()
        .map(checksum -> folder.resolve(checksum).resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return names(files.resolve(artifact.getGroupId()).resolve(artifact.getArtifactId()));
  }
}
