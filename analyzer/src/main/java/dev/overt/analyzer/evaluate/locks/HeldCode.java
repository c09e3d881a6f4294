package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.Addition;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What code does that holds a lock, and what is added to the graph for it; scratch of one scan. */
final class HeldCode {

  private final List<Region> regions;
  private final Map<MethodId, List<Edge>> edges = new HashMap<>();
  private final Map<MethodId, List<Sink>> sinks = new HashMap<>();
  private final Set<Edge> moreEdges = new LinkedHashSet<>();
  private final Set<Root> moreRoots = new LinkedHashSet<>();
  private final Set<Sink> moreSinks = new LinkedHashSet<>();
  private final List<Sink> all;

  HeldCode(WholeProgram whole, List<Sink> all, List<Region> regions) {
    this.regions = regions;
    this.all = all;
    for (Region region : regions) {
      edges.put(region.place().method(), new ArrayList<>());
      sinks.put(region.place().method(), new ArrayList<>());
    }
    for (Edge edge : regions.isEmpty() ? List.<Edge>of() : whole.edges().all()) {
      if (edge.isSynchronous() && edges.containsKey(edge.from().method())) {
        edges.get(edge.from().method()).add(edge);
      }
    }
    for (Sink sink : all) {
      if (sinks.containsKey(sink.place().method())) {
        sinks.get(sink.place().method()).add(sink);
      }
    }
  }

  List<Region> regions() {
    return regions;
  }

  /** All sinks of the program. */
  List<Sink> allSinks() {
    return all;
  }

  /** The calls that a region makes. */
  Stream<Edge> edges(Region region) {
    return edges.get(region.place().method()).stream()
        .filter(edge -> isIn(region, edge.from(), edge.site()));
  }

  /** Where a region itself is stopped. */
  Stream<Sink> sinks(Region region) {
    return sinks.get(region.place().method()).stream()
        .filter(sink -> isIn(region, sink.place(), sink.site()));
  }

  private static boolean isIn(Region region, Place place, Site site) {
    if (region.isWhole()) {
      return place.equals(region.place());
    }
    boolean isFunction = place instanceof Place.Code code && code.isFunction();
    return region.ordinals().contains(site.ordinal())
        && (place.equals(region.place()) || !isFunction && !(place instanceof Place.Subscription));
  }

  /** A thread is in a region. */
  void root(Region region, ThreadName thread, String reason, Certainty certainty) {
    Place place = region.asPlace(thread.kind().name());
    moreRoots.add(new Root(place, thread, reason, region.taken().site(), certainty));
  }

  /** What a region does is done there, as far as it leads to places that count. */
  void copy(Region region, String of, Predicate<Place> counts, Predicate<Sink> isMeant) {
    if (region.isWhole()) {
      return;
    }
    Place place = region.asPlace(of);
    edges(region)
        .filter(edge -> counts.test(edge.to()))
        .forEach(edge -> moreEdges.add(from(place, edge)));
    sinks(region)
        .filter(isMeant)
        .forEach(
            sink -> moreSinks.add(new Sink(place, sink.site(), sink.action(), sink.certainty())));
  }

  private static Edge from(Place place, Edge edge) {
    return new Edge(place, edge.to(), edge.site(), edge.how(), edge.passage(), edge.certainty());
  }

  void edge(Edge edge) {
    moreEdges.add(edge);
  }

  void sink(Sink sink) {
    moreSinks.add(sink);
  }

  void root(Root root) {
    moreRoots.add(root);
  }

  Addition addition() {
    return moreRoots.isEmpty()
        ? Addition.NONE
        : new Addition(List.copyOf(moreEdges), List.copyOf(moreRoots), List.copyOf(moreSinks));
  }
}
