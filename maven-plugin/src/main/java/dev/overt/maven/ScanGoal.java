package dev.overt.maven;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.Overt;
import dev.overt.analyzer.config.Kept;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.Trust;
import dev.overt.analyzer.finding.Silencer;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Tests;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.rule.Rule;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * What the goals that scan have in common: their parameters, and the way from these to a report.
 */
abstract sealed class ScanGoal extends AbstractMojo
    permits AggregateCheckMojo, BaselineMojo, CheckMojo, ReportMojo {

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

  /**
   * The mildest findings that fail the build: error, warning, note or never. By default what the
   * settings file says, else warning.
   */
  @Parameter(property = "overt.failOn")
  private String failOn;

  /**
   * The least certain findings that are told: certain, likely or possible. By default what the
   * settings file says, else likely.
   */
  @Parameter(property = "overt.certainty")
  private String certainty;

  /** The rules to ask, no others. By default all that the settings file does not switch off. */
  @Parameter(property = "overt.rules")
  private List<String> rules;

  /** The settings. By default overt.json in the project's folder or the nearest above it. */
  @Parameter(property = "overt.configFile")
  private File configFile;

  /** A profile of the settings. */
  @Parameter(property = "overt.profile")
  private String profile;

  /** Known findings, which do not count; the goal baseline writes it. */
  @Parameter(property = "overt.baselineFile")
  private File baselineFile;

  /** Whether tests are read, too. By default what the settings file says, else not. */
  @Parameter(property = "overt.includeTests")
  private Boolean includeTests;

  /** Only findings that pass a line changed since this git ref. */
  @Parameter(property = "overt.since")
  private String since;

  /**
   * The Java release to compile against. By default what the settings file says, else what the
   * compiler plugin is told, else the latest that is known.
   */
  @Parameter(property = "overt.jdk")
  private Integer jdk;

  /** The Java release that runs the code. By default the one to compile against, if it is told. */
  @Parameter(property = "overt.runtimeJdk")
  private Integer runtimeJdk;

  /**
   * Whether what the project says of itself is ignored: overt.json, suppressions, and catalogs of
   * its libraries. Only files that parameters name count.
   */
  @Parameter(property = "overt.untrusted", defaultValue = "false")
  private boolean untrusted;

  /** Where the reports go. */
  @Parameter(property = "overt.outputDirectory", defaultValue = "${project.build.directory}/overt")
  private File outputDirectory;

  ScanGoal(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Overt is skipped.");
      return;
    }
    List<MavenModule> modules = modules();
    if (!modules.isEmpty()) {
      conclude(scan(modules));
    }
  }

  /** The modules that are scanned as one program; none if another call of the goal does so. */
  List<MavenModule> modules() {
    return List.of(new MavenModule(project));
  }

  /** What follows from what was found. */
  abstract void conclude(Scan scan) throws MojoExecutionException, MojoFailureException;

  private Scan scan(List<MavenModule> modules) throws MojoExecutionException {
    Settings settings = words().settings();
    Tests tests = settings.sources().tests().orElse(false) ? Tests.INCLUDED : Tests.LEFT_OUT;
    BuildSources sources =
        BuildSources.of(modules, new Resolution.Resolver(session, resolver, tests));
    Kept kept = new Kept(settings.sources());
    Project read =
        sources
            .project(release(settings))
            .where(kept)
            .runningOn(
                new Release(project)
                    .runtime(Optional.ofNullable(runtimeJdk).or(() -> asked(settings))));
    Policy policy = words().policy(settings);
    Overt.Request request =
        Overt.Request.of(read, Words.knowledge(settings), Words.facts(settings), policy);
    ScannedProject found = Overt.scan(request);
    Report report = found.report();
    List<Silencer> silencers =
        words()
            .silencers(kept.leftOut())
            .of(
                settings.findings().baseline(),
                report.settlement(),
                Extensions.rules().stream().map(Rule::spec).toList());
    ScannedProject told = found.with(report.within(sources::hold).with(silencers));
    return new Scan(told, settings, base(), version);
  }

  private Words words() {
    return new Words(
        project.getBasedir().toPath(),
        new Words.Told(failOn, certainty, rules, includeTests, since),
        new Words.Named(
            path(configFile), profile, path(baselineFile), untrusted ? Trust.DENIED : Trust.GIVEN));
  }

  private static Optional<Path> path(File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private JdkRelease release(Settings settings) throws MojoExecutionException {
    return new Release(project).of(asked(settings));
  }

  private Optional<Integer> asked(Settings settings) {
    return Optional.ofNullable(jdk).or(() -> settings.sources().jdk());
  }

  /** The folder that all paths are told from: that of the whole build. */
  private Path base() {
    return session.getRequest().getMultiModuleProjectDirectory().toPath();
  }

  MavenSession session() {
    return session;
  }

  MavenProject project() {
    return project;
  }

  Path folder() {
    return outputDirectory.toPath();
  }

  Optional<Path> baseline() {
    return path(baselineFile);
  }
}
