package dev.overt.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Scans a module, writes the reports, and fails the build if there are findings at or above the
 * level of {@code failOn}.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ScanGoal {

  @Inject
  CheckMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  @Override
  void conclude(Scan scan) throws MojoExecutionException, MojoFailureException {
    new Outcome(scan, getLog()).reported(folder()).judged();
  }
}
