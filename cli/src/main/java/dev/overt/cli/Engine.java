package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.report.ScannedProject;

/** The analyzer, as this module sees it. */
interface Engine {
  /** Scans as requested. */
  ScannedProject scan(Overt.Request request, Progress progress);

  /** The same, shown to people who wait at a terminal. */
  default ScannedProject scan(Overt.Request request, Surroundings surroundings) {
    try (ProgressLine line = new ProgressLine(surroundings)) {
      return scan(request, line);
    }
  }
}
