package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Continuation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the execution graph holds of one file, by the nodes at which it stands. */
final class Sites {

  private final Map<Integer, List<Edge>> edges;
  private final Map<Integer, List<Sink>> sinks;
  private final Map<Integer, List<Continuation>> continuations;

  Sites(ExecutionGraph graph, Program program, SourceUnit unit) {
    Map<MethodId, Body> bodies = new HashMap<>();
    program.bodies().stream()
        .filter(body -> body.unit().equals(unit))
        .forEach(body -> bodies.putIfAbsent(body.method().id(), body));
    this.edges = byNode(graph.edges(), Edge::site, bodies);
    this.sinks = byNode(graph.sinks().stream().filter(sink -> !isRest(sink)), Sink::site, bodies);
    this.continuations = byNode(graph.continuations().stream(), Continuation::site, bodies);
  }

  /** Whether it waits where something is used, and not where it stands. */
  static boolean isRest(Sink sink) {
    return sink.place() instanceof Place.Loading loading && loading.isRest();
  }

  private static <T> Map<Integer, List<T>> byNode(
      Stream<T> parts, Function<T, Site> site, Map<MethodId, Body> bodies) {
    return parts
        .filter(part -> bodies.containsKey(site.apply(part).in()))
        .collect(Collectors.groupingBy(part -> node(site.apply(part), bodies)));
  }

  private static int node(Site site, Map<MethodId, Body> bodies) {
    return bodies.get(site.in()).node(site.ordinal());
  }

  /** Whether anything is known to happen at a node. */
  boolean isTelling(int node) {
    return !edges(node).isEmpty() || !sinks(node).isEmpty();
  }

  /** Calls at a node, and functions that run there. */
  List<Edge> edges(int node) {
    return edges.getOrDefault(node, List.of()).stream().filter(Edge::isSynchronous).toList();
  }

  List<Sink> sinks(int node) {
    return sinks.getOrDefault(node, List.of());
  }

  List<Continuation> continuations(int node) {
    return continuations.getOrDefault(node, List.of());
  }

  /** All continuations of the file. */
  Stream<Continuation> continuations() {
    return continuations.values().stream().flatMap(Collection::stream);
  }
}
