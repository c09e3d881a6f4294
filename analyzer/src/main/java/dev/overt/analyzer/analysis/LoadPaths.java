package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Loads on whatever thread they happen: each from where the object that is loaded from is known to
 * come without it, to where it is used.
 */
final class LoadPaths {

  /** Ways to one load beyond these are not told. */
  private static final int MOST = 50;

  private final ExecutionGraph graph;
  private final Certainty threshold;

  LoadPaths(ExecutionGraph graph, Certainty threshold) {
    this.graph = graph;
    this.threshold = threshold;
  }

  /** A load and the calls that lead to it, the first one first. */
  private record Way(List<Edge> calls, Sink sink) {

    Way from(Edge earlier) {
      return new Way(Stream.concat(Stream.of(earlier), calls.stream()).toList(), sink);
    }

    Place start() {
      return calls.isEmpty() ? sink.place() : calls.get(0).from();
    }

    Certainty certainty() {
      return calls.stream().map(Edge::certainty).reduce(sink.certainty(), Certainty::and);
    }

    boolean isImplied() {
      return calls.stream().anyMatch(call -> call.site().verb().isHidden());
    }

    List<Site> sites() {
      return Stream.concat(calls.stream().map(Edge::site), Stream.of(sink.site())).toList();
    }

    Reached reached() {
      return new Reached(start(), certainty(), isImplied());
    }
  }

  /** Where a way begins, and what tells it from others that begin there. */
  private record Reached(Place start, Certainty certainty, boolean isImplied) {}

  /** All of these; at most one a line. */
  Stream<SuspensionPoint<Action>> all(Predicate<Action> actions) {
    return points(actions, way -> true);
  }

  /** Those that stand behind a call which nobody wrote. */
  Stream<SuspensionPoint<Action>> implied(Predicate<Action> actions) {
    return points(actions, Way::isImplied);
  }

  private Stream<SuspensionPoint<Action>> points(Predicate<Action> actions, Predicate<Way> counts) {
    List<SuspensionPoint<Action>> found = new ArrayList<>();
    for (Sink sink : graph.sinks()) {
      if (actions.test(sink.action())) {
        ways(sink).stream()
            .filter(way -> way.certainty().isAtLeast(threshold))
            .filter(counts)
            .map(this::point)
            .forEach(found::add);
      }
    }
    return new Reported().and(found).points();
  }

  /** The shortest ways: of those that begin at one place alike, one is followed further back. */
  private List<Way> ways(Sink sink) {
    Deque<Way> open = new ArrayDeque<>(List.of(new Way(List.of(), sink)));
    Set<Reached> seen = new HashSet<>();
    List<Way> done = new ArrayList<>();
    while (!open.isEmpty() && done.size() < MOST) {
      Way way = open.remove();
      if (!(way.start() instanceof Place.Loading)) {
        done.add(way);
      } else if (seen.add(way.reached())) {
        graph.to(way.start()).stream().map(way::from).forEach(open::add);
      }
    }
    return done;
  }

  private SuspensionPoint<Action> point(Way way) {
    List<Step> steps = way.sites().stream().map(graph::step).toList();
    String doubt = new Doubt(graph).of(Optional.empty(), way.calls(), way.sink());
    Witness witness = new Witness(origin(way), steps, doubt);
    ThreadName thread = ThreadName.of(ThreadKind.UNKNOWN);
    return new SuspensionPoint<>(
        witness.frontier(), witness, thread, way.sink().action(), way.certainty(), 0);
  }

  /** Who repeats it, if it is repeated: the outermost loop on the way. */
  private Origin origin(Way way) {
    if (!(way.sink().action() instanceof Action.Loads loads) || !loads.isRepeated()) {
      return Origin.ANYWHERE;
    }
    return way.sites().stream()
        .flatMap(site -> graph.loop(site).stream())
        .findFirst()
        .map(loop -> Origin.inLoop(place(loop)))
        .orElse(Origin.ANYWHERE);
  }

  private static String place(SourcePoint loop) {
    return "%s:%s".formatted(loop.file().getFileName(), loop.line());
  }
}
