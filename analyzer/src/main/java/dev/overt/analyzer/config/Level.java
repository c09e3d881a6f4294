package dev.overt.analyzer.config;

import dev.overt.analyzer.finding.Severity;
import java.util.Optional;

/** How serious a project takes a rule. */
public enum Level {
  OFF,
  NOTE,
  WARNING,
  ERROR;

  /** The severity of the rule's findings; empty if the rule is not asked. */
  public Optional<Severity> severity() {
    return switch (this) {
      case OFF -> Optional.empty();
      case NOTE -> Optional.of(Severity.NOTE);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }
}
