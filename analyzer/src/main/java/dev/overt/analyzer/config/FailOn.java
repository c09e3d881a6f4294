package dev.overt.analyzer.config;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import java.util.List;

/** The mildest findings that make a run fail. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** What counts where nobody says anything. */
  public static final FailOn STANDARD = WARNING;

  /** Whether one of the findings is grave enough. */
  public boolean isReachedBy(List<Finding> findings) {
    return findings.stream().map(Finding::severity).anyMatch(this::isReachedBy);
  }

  private boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.NOTE;
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
