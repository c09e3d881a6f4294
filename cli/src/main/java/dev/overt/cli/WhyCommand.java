package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Lines;
import dev.overt.analyzer.analysis.Questions;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.report.LineJson;
import dev.overt.analyzer.report.LineText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overt why}: whether a line waits, who runs it, and whether anything runs meanwhile. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt why [OPTION]... FILE:LINE[:COLUMN]",
    description = {
      "Tells whether a line waits, who runs it, and what runs meanwhile.",
      "Waiting is for the database, the disk, the network, a lock, ...; who runs it",
      "are all kinds of threads that get there, each with the way it takes."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  answered",
      "  2  a mistake on the command line",
      "  3  answered, but not all of the project could be read",
      "  4  a crash, which is a bug of overt"
    })
final class WhyCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE:LINE", description = "A line, or FILE:LINE:COLUMN for one call.")
  private String place;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "What is read to find the callers (default: the project around FILE).")
  private Path folder;

  @Mixin private ReadingOptions reading;

  @Mixin private AnswerOptions printing;

  @Option(
      names = "--certainty",
      paramLabel = "DEGREE",
      description = {
        "Tell what is certain, likely or possible",
        "(default: likely; where that is nothing, possible)."
      })
  private Certainty certainty;

  WhyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LineOption asked = LineOption.of(place, surroundings);
    Path around = new Around(surroundings, Optional.ofNullable(folder)).folder(asked.file());
    Overt.Request request = new Asking(surroundings, reading).of(around);
    if (!request.project().sources().contains(asked.file())) {
      throw new Mistake(
          "--project: %s is no source of %s; of tests with --tests"
              .formatted(asked.spelled(), spelled(around)));
    }
    Reading answers = Overt.read(request);
    Questions questions = answers.questions();
    Lines lines =
        questions
            .lines(asked.file())
            .orElseThrow(() -> new Mistake("<FILE:LINE>: cannot be read: " + asked.spelled()));
    LineAnswer answer = questions.why(asked.pickedFrom(lines), degrees());
    new Output(surroundings, printing.style(surroundings))
        .write(out -> print(answer, answers.gaps(), out));
    return (answers.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).number();
  }

  private List<Certainty> degrees() {
    return certainty == null ? List.of(Certainty.LIKELY, Certainty.POSSIBLE) : List.of(certainty);
  }

  private void print(LineAnswer answer, List<Gap> gaps, Appendable out) throws IOException {
    switch (printing.format()) {
      case TEXT ->
          new LineText(surroundings.folder(), printing.style(surroundings))
              .write(answer, gaps, out);
      case JSON -> new LineJson(surroundings.folder(), Version.current()).write(answer, gaps, out);
    }
  }

  private Path spelled(Path around) {
    return around.startsWith(surroundings.folder()) && !around.equals(surroundings.folder())
        ? surroundings.folder().relativize(around)
        : around;
  }
}
