package dev.overt.cli;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.report.Report;

/** The analyzer, as this module sees it. */
interface Engine {
  /** Scans the project and reports what is at least as certain as the threshold. */
  Report scan(Project project, Certainty threshold);
}
