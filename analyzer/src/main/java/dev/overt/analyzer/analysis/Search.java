package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Reach;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.execution.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The suspension points of one thread at one certainty. */
final class Search {

  private final ExecutionGraph graph;
  private final Sinks sinks;
  private final Certainty certainty;
  private final Reach reach;
  private final Reported reported;
  private final List<SuspensionPoint<Action>> found = new ArrayList<>();
  private final Set<Sink> nearest = new HashSet<>();
  private final Set<Told> told = new HashSet<>();
  private final List<Frontier> frontiers = new ArrayList<>();

  Search(ExecutionGraph graph, Sinks sinks, Reach reach, Reported reported) {
    this.graph = graph;
    this.sinks = sinks;
    this.certainty = sinks.threshold();
    this.reported = reported;
    this.reach = reach;
  }

  /** A call that is known to wait: what it has begun and somebody else goes on with is no other. */
  private record Told(Site site, Action.Kind kind) {
    static Told of(Sink sink) {
      return new Told(sink.site(), sink.action().kind());
    }
  }

  /** Frontiers first, then the sinks that are no frontier's nearest. */
  List<SuspensionPoint<Action>> points() {
    reach.asynchronousBodies().stream().filter(sinks::isBehind).forEach(this::look);
    nearest().forEach(this::add);
    if (!sinks.isChoosing()) {
      behind();
    }
    return found;
  }

  /** Looks at the calls of a body, and of the functions written in it that run in it. */
  private void look(Place body) {
    for (Place place : region(body)) {
      for (Sink sink : sinks.at(place)) {
        tell(sink);
        add(body, List.of(), sink, 0);
      }
      for (Edge edge : graph.from(place)) {
        if (isFrontier(edge)) {
          frontiers.add(new Frontier(body, edge));
        }
      }
    }
  }

  /** A call of what the thread also enters by itself is none: the frontier lies in there. */
  private boolean isFrontier(Edge edge) {
    return sinks.follows(edge)
        && !Frontier.isLexical(edge)
        && sinks.isBehind(edge.to())
        && !reach.isEntered(edge.to());
  }

  private Set<Place> region(Place body) {
    return Closure.of(
        List.of(body),
        (place, found) ->
            graph.from(place).stream()
                .filter(edge -> Frontier.isLexical(edge) && sinks.follows(edge))
                .forEach(edge -> found.accept(edge.to())));
  }

  /** Of the frontiers of one line the one that is nearest to a sink. */
  private Collection<Frontier> nearest() {
    Map<String, Frontier> nearest = new LinkedHashMap<>();
    for (Frontier each : frontiers) {
      nearest.merge(
          Reported.line(graph.point(each.call().site())),
          each,
          (known, other) -> distance(other) < distance(known) ? other : known);
    }
    return nearest.values();
  }

  private int distance(Frontier frontier) {
    return sinks.path(frontier.call().to()).size();
  }

  private void add(Frontier frontier) {
    if (reported.isAt(graph.point(frontier.call().site()))) {
      return;
    }
    List<Edge> path = new ArrayList<>(List.of(frontier.call()));
    path.addAll(sinks.path(frontier.call().to()));
    Sink sink = sinks.at(path.get(path.size() - 1).to()).get(0);
    tell(sink);
    int others = sinks.isChoosing() ? 0 : sinks.behind(frontier.call().to()).size() - 1;
    add(frontier.body(), path, sink, others);
  }

  private void tell(Sink sink) {
    nearest.add(sink);
    told.add(Told.of(sink));
  }

  private boolean isTold(Sink sink) {
    return told.contains(Told.of(sink));
  }

  private List<Step> steps(List<Edge> path, Sink sink) {
    List<Step> steps = new ArrayList<>();
    Frontier.stops(path).forEach(edge -> steps.add(graph.step(edge.site())));
    steps.add(graph.step(sink));
    return steps;
  }

  private void add(Place body, List<Edge> path, Sink sink, int others) {
    Witness witness = witness(body, path, sink);
    found.add(
        new SuspensionPoint<>(
            witness.frontier(), witness, reach.thread(), sink.action(), certainty, others));
  }

  private Witness witness(Place body, List<Edge> path, Sink sink) {
    Way way = reach.way(body);
    Origin origin = new Origin(reach.thread().label(), way.root().reason(), way.lead(graph));
    List<Edge> edges = Stream.concat(way.edges().stream(), path.stream()).toList();
    Occasion occasion = occasion(edges, sink);
    String doubt =
        occasion.isSeldom()
            ? occasion.words()
            : new Doubt(graph).of(Optional.of(way.root()), edges, sink);
    return new Witness(origin, steps(path, sink), doubt, occasion);
  }

  /** When the first of what is seldom done is done. */
  private Occasion occasion(List<Edge> edges, Sink sink) {
    Stream<Site> calls = edges.stream().filter(Edge::isSynchronous).map(Edge::site);
    return Stream.concat(calls, Stream.of(sink.site()))
        .map(graph::occasion)
        .filter(Occasion::isSeldom)
        .findFirst()
        .orElse(Occasion.ANY);
  }

  /** A search forwards from all frontiers at once finds the nearest frontier of each other sink. */
  private void behind() {
    Map<Place, Edge> arrivals = new HashMap<>();
    Map<Place, Frontier> starts = new HashMap<>();
    Deque<Place> open = new ArrayDeque<>();
    for (Frontier frontier : frontiers) {
      Place start = frontier.call().to();
      if (starts.putIfAbsent(start, frontier) == null) {
        open.add(start);
      }
    }
    while (!open.isEmpty()) {
      Place place = open.remove();
      for (Sink sink : sinks.at(place)) {
        if (!reported.contains(graph.step(sink)) && nearest.add(sink) && !isTold(sink)) {
          addBehind(sink, arrivals, starts.get(place));
        }
      }
      for (Edge edge : graph.from(place)) {
        if (sinks.follows(edge)
            && sinks.isBehind(edge.to())
            && starts.putIfAbsent(edge.to(), starts.get(place)) == null) {
          arrivals.put(edge.to(), edge);
          open.add(edge.to());
        }
      }
    }
  }

  private void addBehind(Sink sink, Map<Place, Edge> arrivals, Frontier frontier) {
    Deque<Edge> path = new ArrayDeque<>();
    for (Edge edge = arrivals.get(sink.place()); edge != null; edge = arrivals.get(edge.from())) {
      path.addFirst(edge);
    }
    path.addFirst(frontier.call());
    Witness witness = witness(frontier.body(), List.copyOf(path), sink);
    found.add(
        new SuspensionPoint<>(
            witness.sink(), witness, reach.thread(), sink.action(), certainty, 0));
  }
}
