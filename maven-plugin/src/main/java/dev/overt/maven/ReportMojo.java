package dev.overt.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Scans a module and writes the reports; what is found never fails the build. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends ScanGoal {

  @Inject
  ReportMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  @Override
  void conclude(Scan scan) throws MojoExecutionException {
    new Outcome(scan, getLog()).reported(folder());
  }
}
