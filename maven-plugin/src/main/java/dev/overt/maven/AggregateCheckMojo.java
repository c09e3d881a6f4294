package dev.overt.maven;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.SessionData;

/**
 * Scans all modules of the build as one program, since paths cross modules: once, when the last of
 * them is done. Writes the reports, and fails the build if there are findings at or above the level
 * of {@code failOn}.
 */
@Mojo(name = "aggregate-check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class AggregateCheckMojo extends ScanGoal {

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Inject
  AggregateCheckMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  /** All modules for the last one that comes here; none for the others. */
  @Override
  List<MavenModule> modules() {
    List<MavenProject> all = session().getProjects().stream().filter(this::comesHere).toList();
    return arrived().size() < all.size() ? List.of() : all.stream().map(MavenModule::new).toList();
  }

  /** Modules may be built side by side, so the order of the build does not tell who is the last. */
  private Set<MavenProject> arrived() {
    String key = "overt:" + execution.getExecutionId();
    SessionData data = session().getRepositorySession().getData();
    // Sets what is new if nothing was there, whoever comes first.
    data.set(key, null, ConcurrentHashMap.newKeySet());
    @SuppressWarnings("unchecked") // Nobody else knows the key.
    Set<MavenProject> projects = (Set<MavenProject>) data.get(key);
    projects.add(project());
    return Set.copyOf(projects);
  }

  private boolean comesHere(MavenProject each) {
    Plugin plugin = each.getPlugin(execution.getPlugin().getKey());
    return execution.getSource() == MojoExecution.Source.CLI
        || plugin != null && plugin.getExecutionsAsMap().containsKey(execution.getExecutionId());
  }

  @Override
  void conclude(Scan scan) throws MojoExecutionException, MojoFailureException {
    new Outcome(scan, getLog()).reported(folder()).judged();
  }
}
