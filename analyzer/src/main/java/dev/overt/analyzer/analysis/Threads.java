package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.execution.Way;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Spot;
import dev.overt.analyzer.types.Spots;
import java.util.List;
import java.util.Optional;

/** Who runs a place, and from where. */
final class Threads {

  private final Program program;
  private final ExecutionGraph graph;
  private final Ways ways;
  private final Catalog catalog;
  private final List<Certainty> degrees;

  Threads(Program program, ExecutionGraph graph, Catalog catalog, List<Certainty> degrees) {
    this.program = program;
    this.graph = graph;
    this.ways = new Ways(graph);
    this.catalog = catalog;
    this.degrees = List.copyOf(degrees);
  }

  /** All threads that run a place, by their kinds; the monitor is held there by its own code. */
  List<Running> running(Place place, Optional<SourcePoint> monitor) {
    return degrees.stream()
        .map(degree -> ways.to(place, degree))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        // Of a virtual thread in a monitor it is said what it holds.
        .filter(found -> found.way().root().thread().kind() != ThreadKind.PINNED)
        .map(found -> running(found, monitor))
        .toList();
  }

  private Running running(Ways.Found found, Optional<SourcePoint> monitor) {
    Way way = found.way();
    List<Edge> calls = way.withinBody();
    boolean isVirtual = way.root().thread().kind() == ThreadKind.VIRTUAL;
    return new Running(
        way.root().thread(),
        found.certainty(),
        new Origin(way.root().thread().label(), way.root().reason(), way.lead(graph)),
        Frontier.stops(calls).stream().findFirst().map(edge -> graph.step(edge.site())),
        catalog.boundary(way.root().thread()),
        isVirtual ? monitor.or(() -> held(calls)) : Optional.empty());
  }

  /** The innermost monitor that a caller on the way holds. */
  private Optional<SourcePoint> held(List<Edge> calls) {
    return calls.stream()
        .flatMap(call -> monitor(call.site()).stream())
        .reduce((outer, inner) -> inner);
  }

  private Optional<SourcePoint> monitor(Site site) {
    return program.body(site.in()).stream()
        .flatMap(body -> Spots.in(body).stream())
        .filter(spot -> spot.body().ordinal(spot.node()) == site.ordinal() && spot.monitor() >= 0)
        .findFirst()
        .map(Spot::holder);
  }

  /** Where the methods stand from which a place is reached, and which nobody calls. */
  List<Step> outermost(Place place) {
    return ways.outermost(place, degrees.get(degrees.size() - 1)).stream()
        .filter(code -> program.body(code.method()).isPresent())
        .map(this::step)
        .toList();
  }

  private Step step(Place.Code code) {
    int ordinal = Math.max(0, code.ordinal());
    return graph.step(new Site(code.method(), ordinal, code.method(), Site.Verb.ENTERS));
  }
}
