package dev.overt.cli;

import dev.overt.analyzer.finding.Severity;

/** The mildest findings that make a run fail. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.NOTE;
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
