package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.report.Report;

/** The analyzer with the rules, catalogs and stubs that the jars of this tool bring along. */
final class StandardEngine implements Engine {

  @Override
  public Report scan(Project project, Certainty threshold) {
    return Overt.scan(
        new Overt.Request(
            project,
            Catalog.of(Extensions.entries()),
            Extensions.stubs(),
            Extensions.rules(),
            threshold));
  }
}
