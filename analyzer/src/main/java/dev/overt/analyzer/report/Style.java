package dev.overt.analyzer.report;

/** How the parts of a text report look; the one place that decides on colour. */
enum Style {
  /** No escape sequence at all. */
  PLAIN;

  /** What a piece of text is, so that a style can tell it apart. */
  enum Part {
    PLACE,
    SEVERITY,
    RULE,
    CARET,
    THREAD,
    INSTEAD
  }

  /** The text as this style shows that part. */
  String show(Part part, String text) {
    return switch (this) {
      case PLAIN -> text;
    };
  }
}
