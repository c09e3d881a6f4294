package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.analysis.FileYields;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.report.YieldsJson;
import dev.overt.analyzer.report.YieldsText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overt yields}: source with its suspension points in the margin. */
@Command(
    name = "yields",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt yields [OPTION]... PATH",
    description = {
      "Shows where an await would stand if Java made us write one.",
      "The margin says 'await' where the source shows it already, and 'hidden'",
      "where not."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  shown",
      "  2  a mistake on the command line",
      "  3  shown, but not all of the project could be read",
      "  4  a crash, which is a bug of overt"
    })
final class YieldsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PATH", description = "A Java file, or a folder of them.")
  private Path path;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "What is read to find the callees (default: the project around PATH).")
  private Path folder;

  @Mixin private ReadingOptions reading;

  @Mixin private AnswerOptions printing;

  @Option(
      names = "--certainty",
      paramLabel = "DEGREE",
      defaultValue = "likely",
      description = "Show what is certain, likely or possible (default: ${DEFAULT-VALUE}).")
  private Certainty certainty;

  YieldsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path asked = asked();
    Path around = new Around(surroundings, Optional.ofNullable(folder)).folder(asked);
    Overt.Request request = new Asking(surroundings, reading).of(around);
    Set<Path> files = files(asked, request.project());
    Reading answers = Overt.read(request);
    List<FileYields> found = answers.questions().yields(files, certainty);
    new Output(surroundings, printing.style(surroundings))
        .write(out -> print(found, answers.gaps(), out));
    return (answers.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).number();
  }

  private Path asked() {
    Path asked = surroundings.resolved(path);
    if (!Files.exists(asked)) {
      throw new Mistake("<PATH>: no such file or folder: " + path);
    }
    if (!Files.isDirectory(asked) && !asked.toString().endsWith(".java")) {
      throw new Mistake("<PATH>: not a Java file: " + path);
    }
    return asked;
  }

  private Set<Path> files(Path asked, Project project) {
    Set<Path> files =
        Set.copyOf(project.sources().stream().filter(file -> file.startsWith(asked)).toList());
    if (files.isEmpty()) {
      throw new Mistake("<PATH>: no Java file of the project in: " + path);
    }
    return files;
  }

  private void print(List<FileYields> found, List<Gap> gaps, Appendable out) throws IOException {
    if (printing.format() == AnswerFormat.JSON) {
      new YieldsJson(surroundings.folder(), Version.current()).write(found, gaps, out);
      return;
    }
    YieldsText text =
        new YieldsText(surroundings.folder(), printing.style(surroundings), surroundings.width());
    if (Files.isDirectory(surroundings.resolved(path))) {
      text.write(found, gaps, out);
    } else {
      text.writeWhole(found.get(0), gaps, out);
    }
  }
}
