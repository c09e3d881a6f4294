package dev.overt.cli;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.report.Report;
import java.util.List;

/** The analyzer with the rules and catalogs that the class path brings along. */
final class StandardEngine implements Engine {
  @Override
  public Report scan(Project project, Certainty threshold) {
    // TODO issue 2: call dev.overt.analyzer.Overt.
    return new Report(
        List.of(), List.of(), List.of(), new Report.Scope(project.sources().size(), 0, 0));
  }
}
