package dev.overt.cli;

import dev.overt.analyzer.report.Style;
import picocli.CommandLine.Option;

/** The words that say how an answer is printed. */
final class AnswerOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never (default: ${DEFAULT-VALUE}).")
  private Color color;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  AnswerFormat format() {
    return format;
  }

  Style style(Surroundings surroundings) {
    return color.style(surroundings);
  }
}
