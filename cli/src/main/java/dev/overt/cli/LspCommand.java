package dev.overt.cli;

import dev.overt.analyzer.code.Visible;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.workspace.Choice;
import dev.overt.server.LanguageServing;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code overt lsp}: what a scan tells, in an editor. */
@Command(
    name = "lsp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt lsp [OPTION]...",
    description = {
      "Serves an editor by the language server protocol.",
      "It speaks over standard streams and reads the folders that the editor opens.",
      "The options count for all of them."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  the editor ended it as the protocol says",
      "  1  the editor was gone without a word",
      "  2  a mistake on the command line",
      "  4  a crash, which is a bug of overt"
    })
final class LspCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--socket",
      paramLabel = "PORT",
      description = "Wait for the editor on this port of the machine itself.")
  private Integer port;

  @Mixin private ReadingOptions reading;

  @Mixin private RuleOptions rules;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  LspCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    rules.over(Settings.NONE, surroundings);
    Choice choice = reading.choice(surroundings, file -> rules.over(file, surroundings));
    LanguageServing serving =
        new LanguageServing(
            choice,
            Version.current(),
            line -> surroundings.err().println("overt: " + Visible.line(line)));
    return port == null
        ? serving.serve(new FileInputStream(FileDescriptor.in), surroundings.out())
        : serveAt(port, serving);
  }

  private static int serveAt(int port, LanguageServing serving) {
    try {
      return serving.serveAt(port);
    } catch (IOException | IllegalArgumentException taken) {
      throw new Mistake("--socket: %d: %s".formatted(port, taken.getMessage()));
    }
  }
}
