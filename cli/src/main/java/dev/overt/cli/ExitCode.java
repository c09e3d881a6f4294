package dev.overt.cli;

import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.report.Report;

/** How a run ends; the numbers never change. */
enum ExitCode {
  CLEAN(0),
  FINDINGS(1),
  USAGE(2),
  INCOMPLETE(3),
  CRASH(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Findings weigh more than gaps: what was found is true, whatever was not read. */
  static ExitCode of(Report report, FailOn level) {
    if (level.isReachedBy(report.findings())) {
      return FINDINGS;
    }
    return report.gaps().isEmpty() ? CLEAN : INCOMPLETE;
  }
}
