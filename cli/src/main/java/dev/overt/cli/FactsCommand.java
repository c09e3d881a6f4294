package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.facts.LibraryFacts;
import dev.overt.analyzer.report.Style;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overt facts}: what the callers of a library must know, from its sources. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt facts [OPTION]... SOURCE",
    description = {
      "Derives from the sources of a library what its callers must know: which",
      "methods wait and for what, and which functions they run on which thread."
    },
    footer = {
      "",
      "The file is a catalog. Put it into the jar as META-INF/overt/facts.json, and",
      "scans of whoever uses the jar know the library; or name it by --facts."
    })
final class FactsCommand implements Callable<Integer> {

  private static final String OPTION = "--output";

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "SOURCE",
      description = {
        "A folder, a sources jar, or GROUP:ARTIFACT:VERSION, whose",
        "sources jar lies in the local repository of Maven."
      })
  private String source;

  @Option(
      names = "--library",
      paramLabel = "G:A:V",
      description = {
        "Which library it is (default: as its pom says, or the name",
        "of the folder or jar)."
      })
  private String library;

  @Option(
      names = OPTION,
      paramLabel = "FILE",
      description = "Where the facts go (default: standard output).")
  private Path output;

  @Mixin private ReadingOptions reading;

  FactsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Output target = new Output(surroundings, Style.PLAIN);
    if (output != null) {
      target.check(OPTION, output);
    }
    try (FactsSource from = FactsSource.of(surroundings, source, library)) {
      Overt.Request request = from.request(reading);
      Reading read = Overt.read(request);
      LibraryFacts facts = read.facts();
      String text = facts.text(from.name(), from.version(), Version.text());
      if (output == null) {
        target.write(out -> out.append(text));
      } else {
        target.writeFile(OPTION, output, out -> out.append(text));
        target.write(out -> out.append(told(facts, text)));
      }
      return (read.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).number();
    }
  }

  private String told(LibraryFacts facts, String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    long methods = facts.facts().stream().map(each -> each.entry().method()).distinct().count();
    return "%s: %d facts of %d methods; %d classes, %d bytes for each\n"
        .formatted(
            surroundings.shown(output.toString()),
            facts.facts().size(),
            methods,
            facts.classes(),
            bytes / Math.max(1, facts.classes()));
  }
}
