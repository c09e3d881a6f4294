package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.stream.Stream;

/**
 * The graph of a program when all bodies are evaluated, and what domains wrote down of them.
 *
 * @param records in the order of the bodies
 */
public record WholeProgram(
    Program program, Edges edges, List<Root> roots, List<DomainRecord> records) {

  public WholeProgram {
    roots = List.copyOf(roots);
    records = List.copyOf(records);
  }

  /** The records of one form. */
  public <R extends DomainRecord> Stream<R> records(Class<R> form) {
    return records.stream().filter(form::isInstance).map(form::cast);
  }
}
