package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Root;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A window on the execution graph for rules: questions with answers, no engine. */
public final class Analysis {

  private static final Comparator<ThreadName> ORDER =
      Comparator.comparing(ThreadName::kind).thenComparing(ThreadName::label);

  private final ExecutionGraph graph;
  private final Certainty threshold;

  /** Answers hold at least with the given certainty. */
  public Analysis(ExecutionGraph graph, Certainty threshold) {
    this.graph = graph;
    this.threshold = threshold;
  }

  /**
   * Where a thread that must not block is stopped by one of the effects: one point for each
   * frontier, one for each sink that is no frontier's nearest, at most one a line; the surest and
   * shortest witness counts.
   */
  public Stream<SuspensionPoint> suspensions(Predicate<Effect> effects) {
    Map<Line, SuspensionPoint> points = new TreeMap<>();
    for (Certainty certainty : Certainty.values()) {
      if (certainty.isAtLeast(threshold)) {
        collect(new Sinks(graph, effects, certainty), certainty, points);
      }
    }
    return points.values().stream();
  }

  private void collect(Sinks sinks, Certainty certainty, Map<Line, SuspensionPoint> points) {
    Map<Line, SuspensionPoint> found = new TreeMap<>();
    for (ThreadName thread : threads()) {
      for (SuspensionPoint point : new Search(graph, sinks, thread, certainty).points()) {
        found.merge(Line.of(point), point, Analysis::better);
      }
    }
    found.forEach(points::putIfAbsent);
  }

  private static SuspensionPoint better(SuspensionPoint left, SuspensionPoint right) {
    return left.witness().steps().size() <= right.witness().steps().size() ? left : right;
  }

  private List<ThreadName> threads() {
    return graph.roots().stream()
        .map(Root::thread)
        .filter(thread -> !thread.kind().mayBlock())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** The line that a point is reported at. */
  private record Line(Path file, int number) implements Comparable<Line> {
    static Line of(SuspensionPoint point) {
      return new Line(point.at().point().file(), point.at().point().line());
    }

    @Override
    public int compareTo(Line other) {
      int byFile = file.toString().compareTo(other.file.toString());
      return byFile != 0 ? byFile : Integer.compare(number, other.number);
    }
  }
}
