package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader of the source may ask of it, whether or not it breaks a rule. */
public final class Questions {

  private final Program program;
  private final ExecutionGraph graph;
  private final Catalog catalog;
  private final Unfollowed unfollowed;

  /** Answers are about the code of the program. */
  public Questions(Program program, ExecutionGraph graph, Catalog catalog) {
    this.program = program;
    this.graph = graph;
    this.catalog = catalog;
    this.unfollowed = new Unfollowed(program, graph, catalog);
  }

  /** The code of a file; absent if the file was not read. */
  public Optional<Lines> lines(Path file) {
    return program.units().stream()
        .filter(unit -> unit.file().equals(file))
        .findFirst()
        .map(unit -> Lines.of(program, unit));
  }

  /**
   * What is known of some code of a line.
   *
   * @param picked of the lines of a file, as {@link Lines} gives it
   * @param degrees how sure: of several the first counts for which there is anything to say
   */
  public LineAnswer why(Lines.Picked picked, List<Certainty> degrees) {
    LineQuestion question =
        new LineQuestion(
            graph,
            new Sites(graph, program, picked.unit()),
            new PointsAt(graph, degrees),
            new Threads(program, graph, catalog, degrees));
    return question.answer(picked, unfollowed);
  }

  /** Where the code of the files may wait, and where it goes on later; files in their order. */
  public List<FileYields> yields(Set<Path> files, Certainty threshold) {
    List<SourceUnit> units =
        program.units().stream().filter(unit -> files.contains(unit.file())).toList();
    return new YieldQuestion(program, graph, threshold).answers(units);
  }
}
