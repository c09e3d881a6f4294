package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.report.ReportFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Runs the command line {@code overt}. */
public final class Main {

  private final Engine engine;
  private final Surroundings surroundings;

  Main(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Surroundings process =
        new Surroundings(
            Path.of("").toAbsolutePath(),
            new FileOutputStream(FileDescriptor.out),
            printer(new FileOutputStream(FileDescriptor.err)),
            System.getenv());
    System.exit(new Main(Overt::scan, process).run(arguments));
  }

  /** Runs one command and returns its exit code. */
  int run(String... arguments) {
    Ending ending = new Ending(surroundings, List.of(arguments));
    if (List.of(arguments).equals(List.of("--version"))) {
      printer(surroundings.out()).println(Version.text());
      return 0;
    }
    boolean isScan = arguments.length > 0 && arguments[0].equals("scan");
    // Looking through all commands takes longer than a small scan.
    CommandLine line =
        isScan ? worded(scanning(), surroundings) : commandLine(engine, surroundings);
    line.setParameterExceptionHandler((mistake, words) -> ending.of(mistake));
    line.setExecutionExceptionHandler((failure, command, words) -> ending.of(failure));
    try {
      return line.execute(arguments);
    } catch (RuntimeException | Error failure) {
      // picocli hands no errors to its handlers: a deep recursion, or memory that ran out.
      return ending.of(failure);
    } finally {
      line.getOut().flush();
      surroundings.err().flush();
    }
  }

  /** All commands with their options. */
  static CommandLine commandLine(Engine engine, Surroundings surroundings) {
    return worded(
        new Main(engine, surroundings)
            .scanning()
            .addSubcommand(new FixCommand(surroundings))
            .addSubcommand(new WhyCommand(surroundings))
            .addSubcommand(new YieldsCommand(surroundings))
            .addSubcommand(new LspCommand(surroundings))
            .addSubcommand(new InitCommand(surroundings))
            .addSubcommand(new BaselineCommand(engine, surroundings))
            .addSubcommand(new RulesCommand(surroundings))
            .addSubcommand(new ExplainCommand(surroundings))
            .addSubcommand(catalog(surroundings))
            .addSubcommand(new FactsCommand(surroundings))
            .addSubcommand(new CacheCommand(surroundings))
            .addSubcommand(new CompletionCommand(surroundings))
            .addSubcommand(new HelpCommand(surroundings))
            .addSubcommand(new VersionCommand(surroundings)),
        surroundings);
  }

  private CommandLine scanning() {
    return new CommandLine(new OvertCommand()).addSubcommand(new ScanCommand(engine, surroundings));
  }

  private static CommandLine worded(CommandLine line, Surroundings surroundings) {
    return line.setOut(printer(surroundings.out()))
        .setErr(surroundings.err())
        .registerConverter(ReportFormat.class, new Spelling<>(ReportFormat.class))
        .registerConverter(AnswerFormat.class, new Spelling<>(AnswerFormat.class))
        .registerConverter(Color.class, new Spelling<>(Color.class))
        .registerConverter(FailOn.class, new Spelling<>(FailOn.class))
        .registerConverter(Certainty.class, new Spelling<>(Certainty.class))
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF));
  }

  private static CommandLine catalog(Surroundings surroundings) {
    return new CommandLine(new CatalogCommand(surroundings))
        .addSubcommand(new CatalogCheckCommand(surroundings))
        .addSubcommand(new CatalogSchemaCommand(surroundings));
  }

  private static PrintWriter printer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
