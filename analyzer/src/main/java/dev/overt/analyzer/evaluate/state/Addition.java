package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import java.util.List;

/** What is added to the graph of a program when all bodies are evaluated. */
public record Addition(List<Edge> edges, List<Root> roots, List<Sink> sinks) {

  /** Nothing. */
  public static final Addition NONE = new Addition(List.of(), List.of(), List.of());

  public Addition {
    edges = List.copyOf(edges);
    roots = List.copyOf(roots);
    sinks = List.copyOf(sinks);
  }
}
