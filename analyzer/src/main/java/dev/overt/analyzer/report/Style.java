package dev.overt.analyzer.report;

import dev.overt.analyzer.finding.Severity;

/** How the parts of a text report look; the one place that decides on colour. */
public enum Style {
  /** No escape sequence at all. */
  PLAIN,
  /** Colours as ECMA-48 has them, of which every terminal has the first eight. */
  COLOURED;

  private static final String RESET = "\033[0m";

  /** What a piece of text is, so that a style can tell it apart. */
  enum Part {
    PLACE("1"),
    RULE("2"),
    NUMBER("34"),
    CARET("1;33"),
    THREAD("1;35"),
    SINK("1"),
    INSTEAD("1;32"),
    CODE("36"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36");

    private final String code;

    Part(String code) {
      this.code = code;
    }

    static Part of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case NOTE -> NOTE;
      };
    }
  }

  /** The text as this style shows that part. */
  String show(Part part, String text) {
    return this == PLAIN ? text : "\033[" + part.code + "m" + text + RESET;
  }
}
