package dev.overt.maven;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Scans a module and writes what is found to the baseline file, so that only new findings count
 * from then on.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends ScanGoal {

  @Inject
  BaselineMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  @Override
  void conclude(Scan scan) throws MojoExecutionException {
    new Outcome(scan, getLog()).kept(baseline().orElseGet(this::standardFile));
  }

  private Path standardFile() {
    return project().getBasedir().toPath().resolve("overt-baseline.json");
  }
}
