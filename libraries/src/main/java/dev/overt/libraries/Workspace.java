package dev.overt.libraries;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.XmlFile;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;

/** The modules of one Maven build, which stand in for whatever a repository has of them. */
final class Workspace implements WorkspaceReader {

  private static final String CLASSES = "target/classes";

  private final WorkspaceRepository repository = new WorkspaceRepository("overt");
  private final Map<String, Path> poms = new LinkedHashMap<>();
  private final Map<Path, Artifact> modules = new LinkedHashMap<>();
  private final Set<Path> refused = new LinkedHashSet<>();
  private final List<Path> scanned;

  /**
   * The modules that lie in these folders; one whose pom can't be read is left out.
   *
   * @param scanned folders of modules whose sources are read, so that nobody misses their classes
   */
  Workspace(List<Path> folders, List<Path> scanned) {
    this.scanned = List.copyOf(scanned);
    Map<Path, Model> models = new LinkedHashMap<>();
    folders.forEach(
        folder -> model(folder.resolve("pom.xml")).ifPresent(model -> models.put(folder, model)));
    PropertyLengths lengths = new PropertyLengths(models.values());
    models.forEach(
        (folder, model) -> {
          if (lengths.areWithin(model, Limits.PROPERTY_CHARACTERS)) {
            add(folder, model);
          } else {
            refused.add(folder);
          }
        });
  }

  private void add(Path folder, Model model) {
    Optional<Parent> parent = Optional.ofNullable(model.getParent());
    String group =
        Optional.ofNullable(model.getGroupId()).or(() -> parent.map(Parent::getGroupId)).orElse("");
    String version =
        Optional.ofNullable(model.getVersion()).or(() -> parent.map(Parent::getVersion)).orElse("");
    poms.put(group + ":" + model.getArtifactId(), folder.resolve("pom.xml"));
    Artifact pom = new DefaultArtifact(group, model.getArtifactId(), "pom", version);
    modules.put(folder, pom);
  }

  private static Optional<Model> model(Path pom) {
    try (InputStream text = new ByteArrayInputStream(XmlFile.read(pom))) {
      return Optional.of(new MavenXpp3Reader().read(text, false));
    } catch (IOException | XmlPullParserException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** The folders of modules whose properties would fill the memory if they were put in. */
  Set<Path> refused() {
    return refused;
  }

  /** The poms of the modules, by their folders. */
  Map<Path, Artifact> modules() {
    return modules;
  }

  /** The folder of the module that makes an artifact, if its sources are read. */
  static Optional<Path> scanned(WorkspaceReader workspace, Artifact artifact) {
    return workspace instanceof Workspace modules
        ? modules.pom(artifact).map(Path::getParent).filter(modules.scanned::contains)
        : Optional.empty();
  }

  private Optional<Path> pom(Artifact artifact) {
    return Optional.ofNullable(poms.get(artifact.getGroupId() + ":" + artifact.getArtifactId()));
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

  /** Versions are not compared: a build has one of each module. */
  @Override
  public Path findArtifactPath(Artifact artifact) {
    return pom(artifact)
        .map(pom -> artifact.getExtension().equals("pom") ? pom : pom.resolveSibling(CLASSES))
        .filter(Files::exists)
        .orElse(null);
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return List.of();
  }
}
