package dev.overt.analyzer;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.finding.Silencer;
import dev.overt.analyzer.project.LibraryCount;
import dev.overt.analyzer.types.Program;
import java.util.List;

/**
 * What a project is, before anything is asked of it.
 *
 * @param catalog that of the request, and what the libraries say of themselves
 * @param libraries how many the catalog knows
 * @param silencers what the libraries say that may keep findings out of the report
 * @param gaps what could not be read, sorted
 */
record Learned(
    Program program,
    Catalog catalog,
    ExecutionGraph graph,
    LibraryCount libraries,
    List<Silencer> silencers,
    List<Gap> gaps) {
  Learned {
    gaps = gaps.stream().sorted().toList();
  }
}
