package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The nearest sink behind every place, along calls alone: a search backwards from all sinks at
 * once.
 */
final class Sinks {

  /** An implementation counts for the call if it has the effect by itself, or by a few helpers. */
  static final int NEAR = 3;

  private final ExecutionGraph graph;
  private final Predicate<Action> actions;
  private final Certainty threshold;
  private final Predicate<Edge> isOpen;
  private final Map<Place, Edge> next = new HashMap<>();
  private final Set<Place> leading = new HashSet<>();

  /** Those from which a sink is reached without a choice, if choices are made here. */
  private final Optional<Set<Place>> plain;

  /** What is behind the calls that a thread makes which must not block. */
  Sinks(ExecutionGraph graph, Predicate<Action> actions, Certainty threshold) {
    this(graph, actions, threshold, edge -> edge.passage() != Edge.Passage.MAY_BLOCK);
  }

  /**
   * Takes the calls that count.
   *
   * @param open which calls a thread in question makes
   */
  Sinks(
      ExecutionGraph graph, Predicate<Action> actions, Certainty threshold, Predicate<Edge> open) {
    this.graph = graph;
    this.actions = actions;
    this.threshold = threshold;
    this.isOpen = open;
    this.plain = Optional.empty();
    Deque<Place> waiting = new ArrayDeque<>();
    graph.sinks().stream()
        .filter(this::counts)
        .map(Sink::place)
        .filter(leading::add)
        .forEach(waiting::add);
    goBack(waiting);
  }

  /** Takes what others have found, and goes on through one choice. */
  private Sinks(Sinks others) {
    this.graph = others.graph;
    this.actions = others.actions;
    this.threshold = others.threshold;
    this.isOpen = others.isOpen;
    this.plain = Optional.of(others.leading);
    this.next.putAll(others.next);
    this.leading.addAll(others.leading);
    Deque<Place> waiting = new ArrayDeque<>();
    for (Place place : others.leading) {
      if (others.path(place).size() <= NEAR) {
        graph.to(place).stream().filter(this::isChosen).forEach(edge -> arrive(edge, waiting));
      }
    }
    goBack(waiting);
  }

  /** The same, and what is behind a call if one of many implementations is taken for granted. */
  Sinks choosing() {
    return new Sinks(this);
  }

  /** Whether one of many implementations is taken for granted. */
  boolean isChoosing() {
    return plain.isPresent();
  }

  private void goBack(Deque<Place> waiting) {
    while (!waiting.isEmpty()) {
      for (Edge edge : graph.to(waiting.remove())) {
        if (isPlain(edge)) {
          arrive(edge, waiting);
        }
      }
    }
  }

  private void arrive(Edge edge, Deque<Place> waiting) {
    if (leading.add(edge.from())) {
      next.put(edge.from(), edge);
      waiting.add(edge.from());
    }
  }

  Certainty threshold() {
    return threshold;
  }

  private boolean counts(Sink sink) {
    return actions.test(sink.action()) && sink.certainty().isAtLeast(threshold);
  }

  /** Whether the thread in question goes along an edge as part of a call. */
  boolean follows(Edge edge) {
    return isPlain(edge) || isChosen(edge);
  }

  private boolean isPlain(Edge edge) {
    return edge.isSynchronous() && isOpen.test(edge) && edge.certainty().isAtLeast(threshold);
  }

  /** Whether it is the one choice on the way to a sink. */
  private boolean isChosen(Edge edge) {
    return edge.isChoice()
        && isOpen.test(edge)
        && plain.filter(places -> places.contains(edge.to())).isPresent();
  }

  /** Whether a sink stands at the place or behind it. */
  boolean isBehind(Place place) {
    return leading.contains(place);
  }

  /** The sinks that stand at the place itself. */
  List<Sink> at(Place place) {
    return graph.sinks(place).stream().filter(this::counts).toList();
  }

  /** The edges from a place to its nearest sink. */
  List<Edge> path(Place place) {
    List<Edge> path = new ArrayList<>();
    for (Edge edge = next.get(place); edge != null; edge = next.get(edge.to())) {
      path.add(edge);
    }
    return path;
  }

  /** All sinks at the place and behind it. */
  Set<Sink> behind(Place start) {
    Set<Sink> found = new HashSet<>();
    Closure.of(List.of(start), this::next).forEach(place -> found.addAll(at(place)));
    return found;
  }

  private void next(Place place, Consumer<Place> found) {
    for (Edge edge : graph.from(place)) {
      if (follows(edge) && isBehind(edge.to())) {
        found.accept(edge.to());
      }
    }
  }
}
