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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The suspension points of calls, whoever makes them. */
final class PointsAt {

  private final ExecutionGraph graph;
  private final List<Certainty> degrees;

  PointsAt(ExecutionGraph graph, List<Certainty> degrees) {
    this.graph = graph;
    this.degrees = List.copyOf(degrees);
  }

  /** Those of calls that run together, in the order of the source. */
  List<Suspension> calls(List<Spot> spots, Sites sites) {
    return surest(degree -> calls(spots, sites, degree));
  }

  private static boolean isHidden(List<Suspension> found) {
    return found.stream().anyMatch(Hidden.class::isInstance);
  }

  /** What is found at the first degree at which anything is hidden, else at the last. */
  private List<Suspension> surest(Function<Certainty, List<Suspension>> question) {
    List<Suspension> found = question.apply(degrees.get(0));
    for (int i = 1; i < degrees.size() && !isHidden(found); i++) {
      found = nearest(question.apply(degrees.get(i)));
    }
    return found;
  }

  /** Of what is less sure than was hoped for, one point is enough for each call. */
  private static List<Suspension> nearest(List<Suspension> found) {
    Map<Step, Hidden> nearest = new HashMap<>();
    for (Suspension each : found) {
      if (each instanceof Hidden hidden) {
        nearest.merge(hidden.at(), hidden, (a, b) -> b.steps().size() < a.steps().size() ? b : a);
      }
    }
    return found.stream()
        .filter(each -> !(each instanceof Hidden) || nearest.containsValue(each))
        .toList();
  }

  private List<Suspension> calls(List<Spot> spots, Sites sites, Certainty threshold) {
    List<Suspension> found = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.isCall() || sites.isTelling(spot.node())) {
        found.addAll(direct(sites.sinks(spot.node()), threshold));
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

  /** Those that a method as a whole has: the nearest of each kind, and what it shows itself. */
  List<Suspension> method(Place method) {
    return surest(degree -> method(method, degree));
  }

  private List<Suspension> method(Place method, Certainty threshold) {
    List<Suspension> found = new ArrayList<>(direct(graph.sinks(method), threshold));
    found.addAll(Ahead.of(graph, graph.from(method), threshold));
    found.addAll(
        explicit(graph.continuations().stream().filter(each -> each.place().equals(method))));
    return found.stream().distinct().sorted(Suspension.ORDER).toList();
  }

  private List<Hidden> direct(List<Sink> sinks, Certainty threshold) {
    return sinks.stream()
        .filter(sink -> sink.certainty().isAtLeast(threshold))
        .map(this::direct)
        .toList();
  }

  private Hidden direct(Sink sink) {
    List<Step> steps = List.of(graph.step(sink.site()));
    return new Hidden(sink.certainty(), Edge.Passage.ALL, sink.action(), steps);
  }

  private List<Suspension> explicit(Stream<Continuation> continuations) {
    return continuations
        .<Suspension>map(each -> new Suspension.Explicit(graph.step(each.site()), each.why()))
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
