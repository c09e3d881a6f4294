package dev.overt.maven;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.Trust;
import dev.overt.analyzer.facts.LibraryFacts;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Tests;
import dev.overt.analyzer.report.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Derives from the sources of a module what its callers must know, and puts it among the compiled
 * classes, so that the jar brings it along. It runs before the jar is made: goals that are bound to
 * the phase package run behind those of the packaging.
 */
@Mojo(name = "facts", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class FactsMojo extends AbstractMojo {

  private final ProjectDependenciesResolver resolver;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** Does nothing. */
  @Parameter(property = "overt.skip", defaultValue = "false")
  private boolean skip;

  /** The settings. By default overt.json in the project's folder or the nearest above it. */
  @Parameter(property = "overt.configFile")
  private File configFile;

  /**
   * The Java release to compile against. By default what the settings file says, else what the
   * compiler plugin is told, else the latest that is known.
   */
  @Parameter(property = "overt.jdk")
  private Integer jdk;

  /** Where the facts go. */
  @Parameter(
      property = "overt.factsFile",
      defaultValue = "${project.build.outputDirectory}/META-INF/overt/facts.json")
  private File factsFile;

  @Inject
  FactsMojo(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public void execute() throws MojoExecutionException {
    MavenModule module = new MavenModule(project);
    if (skip || module.sources(Tests.LEFT_OUT).isEmpty()) {
      getLog().info("Overt derives no facts.");
      return;
    }
    Reading read = Overt.read(request(module));
    LibraryFacts facts = read.facts();
    write(
        facts.text(
            project.getGroupId() + ":" + project.getArtifactId(),
            project.getVersion(),
            "overt " + version));
    read.gaps().forEach(gap -> getLog().warn("%s: %s".formatted(gap.subject(), gap.reason())));
    getLog().info("Overt: %d facts of %s".formatted(facts.facts().size(), project.getArtifactId()));
  }

  private Overt.Request request(MavenModule module) throws MojoExecutionException {
    Words words =
        new Words(
            project.getBasedir().toPath(),
            new Words.Told(null, null, List.of(), null, null),
            new Words.Named(
                Optional.ofNullable(configFile).map(File::toPath),
                null,
                Optional.empty(),
                Trust.GIVEN));
    Settings settings = words.settings();
    BuildSources sources =
        BuildSources.of(
            List.of(module), new Resolution.Resolver(session, resolver, Tests.LEFT_OUT));
    Project found =
        sources
            .project(new Release(project).of(asked(settings)))
            .where(file -> sources.hold(file) && settings.sources().hold(file));
    return Overt.Request.of(
        found, Words.knowledge(settings), Words.facts(settings), words.policy(settings));
  }

  private Optional<Integer> asked(Settings settings) {
    return Optional.ofNullable(jdk).or(() -> settings.sources().jdk());
  }

  private void write(String text) throws MojoExecutionException {
    Path file = factsFile.toPath();
    try {
      Files.createDirectories(file.getParent());
      WholeFile.write(file, out -> out.append(text));
    } catch (IOException failure) {
      throw new MojoExecutionException("Overt cannot write " + file, failure);
    }
  }
}
