package dev.overt.libraries;

import dev.overt.analyzer.project.LibraryPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession.CloseableSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.spi.connector.transport.TransporterFactory;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.supplier.SessionBuilderSupplier;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;

/** Maven's resolver, kept from the network: what is not on this machine is missing. */
final class Resolver implements AutoCloseable {

  private final RepositorySystem system;
  private final CloseableSession session;
  private final WorkspaceReader workspace;

  /**
   * Looks into a repository.
   *
   * @param workspace asked first
   */
  Resolver(Path repository, WorkspaceReader workspace) {
    this.workspace = workspace;
    this.system = new Offline().get();
    RepositorySystemSession.SessionBuilder builder = new SessionBuilderSupplier(system).get();
    this.session =
        builder
            // Files count by being there, whichever remote repository they came from.
            .withLocalRepositories(new LocalRepository(repository, "simple"))
            .setWorkspaceReader(workspace)
            .setArtifactDescriptorPolicy(new SimpleArtifactDescriptorPolicy(true, true))
            .setSystemProperties(System.getProperties())
            .setOffline(true)
            .build();
  }

  /** A resolver with no way to transport anything. */
  private static final class Offline extends RepositorySystemSupplier {
    @Override
    public Map<String, TransporterFactory> createTransporterFactories() {
      return Map.of();
    }
  }

  /** What an artifact's pom says, with all that it inherits. */
  ArtifactDescriptorResult descriptor(Artifact artifact) throws ArtifactDescriptorException {
    return system.readArtifactDescriptor(
        session, new ArtifactDescriptorRequest(artifact, List.of(), null));
  }

  /** The files of a module's dependencies, and of what these depend on. */
  LibraryPart part(Path folder, List<Dependency> dependencies, List<Dependency> managed) {
    List<Path> files = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    Set<Path> siblings = new TreeSet<>();
    for (DependencyNode node : nodes(dependencies, managed)) {
      Artifact artifact = node.getArtifact();
      Path file = file(artifact);
      Optional<Path> sibling = Workspace.scanned(workspace, artifact);
      sibling.ifPresent(siblings::add);
      if (Files.exists(file)) {
        files.add(file);
      } else if (sibling.isEmpty()) {
        missing.add(Coordinates.spelled(artifact));
      }
    }
    return new LibraryPart(folder, files, List.copyOf(missing), List.copyOf(siblings));
  }

  private List<DependencyNode> nodes(List<Dependency> dependencies, List<Dependency> managed) {
    CollectRequest request =
        new CollectRequest().setDependencies(dependencies).setManagedDependencies(managed);
    DependencyNode root = collected(request);
    List<DependencyNode> nodes = new ArrayList<>();
    if (root != null) {
      addBelow(root, nodes);
    }
    return nodes;
  }

  private DependencyNode collected(CollectRequest request) {
    try {
      return system.collectDependencies(session, request).getRoot();
    } catch (DependencyCollectionException partial) {
      // A version range can't be narrowed offline, say; the rest of the tree is there.
      return partial.getResult().getRoot();
    }
  }

  private static void addBelow(DependencyNode node, List<DependencyNode> nodes) {
    for (DependencyNode child : node.getChildren()) {
      if (child.getArtifact() != null && !child.getArtifact().getExtension().equals("pom")) {
        nodes.add(child);
      }
      addBelow(child, nodes);
    }
  }

  private Path file(Artifact artifact) {
    String local = artifact.getProperty("localPath", "");
    if (!local.isEmpty()) {
      return Path.of(local);
    }
    Path found = workspace.findArtifactPath(artifact);
    return found != null
        ? found
        : session.getLocalRepositoryManager().getAbsolutePathForLocalArtifact(artifact);
  }

  @Override
  public void close() {
    session.close();
    system.shutdown();
  }
}
