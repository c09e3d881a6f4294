package dev.overt.pins;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * Copies listed jars to a folder. It asks for the jars alone and for several at once: {@code
 * dependency:copy} reads the POM of each first, with its parents and imports, which is three more
 * files a jar, one after the other.
 */
@Mojo(name = "fetch", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class FetchMojo extends AbstractMojo {

  private static final String THREADS = "aether.connector.basic.threads";

  /** The list: {@code group:artifact:version[:classifier]}, one a line; a hash begins a comment. */
  @Parameter(required = true)
  private File list;

  /** Where the jars are put, as {@code group.artifact-version[-classifier].jar}. */
  @Parameter(required = true)
  private File outputDirectory;

  /** How many jars are downloaded at a time. */
  @Parameter(defaultValue = "16")
  private int threads;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
  private RepositorySystemSession session;

  @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
  private List<RemoteRepository> repositories;

  private final RepositorySystem repositorySystem;

  /**
   * @param repositorySystem what resolves artifacts
   */
  @Inject
  public FetchMojo(RepositorySystem repositorySystem) {
    this.repositorySystem = repositorySystem;
  }

  @Override
  public void execute() throws MojoExecutionException {
    try {
      copy(resolved());
    } catch (IOException | ArtifactResolutionException e) {
      throw new MojoExecutionException("cannot fetch the jars of " + list, e);
    }
  }

  private List<ArtifactResult> resolved() throws IOException, ArtifactResolutionException {
    var parallel = new DefaultRepositorySystemSession(session);
    parallel.setConfigProperty(THREADS, threads);
    return repositorySystem.resolveArtifacts(
        parallel,
        Files.readAllLines(list.toPath()).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> new ArtifactRequest(Pin.of(line).artifact(), repositories, null))
            .toList());
  }

  private void copy(List<ArtifactResult> results) throws IOException {
    Path folder = Files.createDirectories(outputDirectory.toPath());
    Set<Path> pinned = new HashSet<>();
    for (ArtifactResult result : results) {
      Artifact artifact = result.getArtifact();
      Path copy = folder.resolve(Pin.fileName(artifact));
      pinned.add(copy);
      copyIfOther(artifact.getFile().toPath(), copy);
    }
    for (Path stale : files(folder)) {
      if (!pinned.contains(stale)) {
        Files.delete(stale);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void copyIfOther(Path jar, Path copy) throws IOException {
    if (!Files.exists(copy) || Files.size(copy) != Files.size(jar)) {
      Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
