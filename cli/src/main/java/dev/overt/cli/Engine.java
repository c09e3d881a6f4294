package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.report.Report;

/** The analyzer, as this module sees it. */
interface Engine {
  /** Scans as requested. */
  Report scan(Overt.Request request);
}
