package dev.overt.analyzer.analysis;

import dev.overt.analyzer.analysis.Suspension.Hidden;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Continuation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The suspension points of calls, whoever makes them. */
final class PointsAt {

  private final ExecutionGraph graph;
  private final Certainty threshold;

  PointsAt(ExecutionGraph graph, Certainty threshold) {
    this.graph = graph;
    this.threshold = threshold;
  }

  /** Those of calls that run together, in the order of the source. */
  List<Suspension> calls(List<Spot> spots, Sites sites) {
    List<Suspension> found = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.isCall()) {
        found.addAll(direct(sites.sinks(spot.node())));
        found.addAll(Ahead.of(graph, sites.edges(spot.node()), threshold));
        found.addAll(explicit(sites.continuations(spot.node()).stream()));
      }
    }
    return found.stream()
        .filter(each -> !isToldInside(each, found))
        .distinct()
        .sorted(Suspension.ORDER)
        .toList();
  }

  /** Those that a method as a whole has: the nearest of each effect, and what it shows itself. */
  List<Suspension> method(Place method) {
    List<Suspension> found = new ArrayList<>(direct(graph.sinks(method)));
    found.addAll(Ahead.of(graph, graph.from(method), threshold));
    found.addAll(
        explicit(graph.continuations().stream().filter(each -> each.place().equals(method))));
    return found.stream().distinct().sorted(Suspension.ORDER).toList();
  }

  private List<Hidden> direct(List<Sink> sinks) {
    return sinks.stream()
        .filter(sink -> sink.certainty().isAtLeast(threshold))
        .map(PointsAt::direct)
        .toList();
  }

  private static Hidden direct(Sink sink) {
    List<Step> steps = List.of(sink.site().step());
    return new Hidden(sink.certainty(), Edge.Passage.ALL, sink.entry(), steps);
  }

  private static List<Suspension> explicit(Stream<Continuation> continuations) {
    return continuations
        .<Suspension>map(each -> new Suspension.Explicit(each.site().step(), each.why()))
        .toList();
  }

  /** A call that runs a function written at this line leads to what the function itself does. */
  private static boolean isToldInside(Suspension outer, List<Suspension> all) {
    return outer instanceof Hidden hidden
        && all.stream()
            .filter(Hidden.class::isInstance)
            .anyMatch(inner -> isEnd(((Hidden) inner).steps(), hidden.steps()));
  }

  private static boolean isEnd(List<Step> part, List<Step> whole) {
    int start = whole.size() - part.size();
    return start > 0 && whole.subList(start, whole.size()).equals(part);
  }
}
