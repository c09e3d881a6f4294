package dev.overt.cli;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Tests;
import dev.overt.analyzer.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overt scan}: words into a request, a report into words. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Scans Java files, and folders of them.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  clean",
      "  1  findings at or above the level of --fail-on",
      "  2  a mistake on the command line",
      "  3  no such findings, but not all could be read",
      "  4  a crash, which is a bug of overt"
    })
final class ScanCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = {"Projects, folders or Java files", "(default: the project you stand in)."})
  private List<Path> paths = List.of(Path.of("."));

  @Option(
      names = "--classpath",
      paramLabel = "CP",
      description = {
        "Jars and class folders to compile against;",
        "repeatable; @FILE holds such a list."
      })
  private List<String> classPath = new ArrayList<>();

  @Option(names = "--tests", description = "Read the tests of the project, too.")
  private boolean areTestsRead;

  @Option(
      names = "--jdk",
      paramLabel = "N",
      description = "The Java release to compile against (default: that of the running JDK).")
  private Integer jdk;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or sarif (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the report goes (default: standard output).")
  private Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "warning",
      description = "error, warning, note or never (default: ${DEFAULT-VALUE}).")
  private FailOn failOn;

  @Option(
      names = "--certainty",
      paramLabel = "DEGREE",
      defaultValue = "likely",
      description = "Report what is certain, likely or possible (default: ${DEFAULT-VALUE}).")
  private Certainty certainty;

  @Option(names = "--verbose", description = "Tell on standard error why calls are unknown.")
  private boolean isVerbose;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  ScanCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Output target = new Output(surroundings, Optional.ofNullable(output));
    Project project = project();
    target.check();
    Report report = engine.scan(project, certainty);
    target.write(report, format);
    if (isVerbose) {
      target.writeReasons(report);
    }
    return ExitCode.of(report, failOn).number();
  }

  private Project project() {
    return new Sources(surroundings, paths, areTestsRead ? Tests.INCLUDED : Tests.LEFT_OUT)
        .with(new ClassPathOption(surroundings, classPath), release());
  }

  private JdkRelease release() {
    return Optional.ofNullable(jdk)
        .map(number -> new JdkOption(number).release())
        .orElseGet(JdkRelease::running);
  }
}
