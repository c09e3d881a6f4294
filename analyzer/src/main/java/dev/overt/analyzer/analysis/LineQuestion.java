package dev.overt.analyzer.analysis;

import dev.overt.analyzer.analysis.LineAnswer.Subject;
import dev.overt.analyzer.analysis.LineAnswer.Unclear;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.execution.Continuation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Spot;
import dev.overt.analyzer.types.Spots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens at one line: its code piece by piece, each with its points and its threads. */
final class LineQuestion {

  private final ExecutionGraph graph;
  private final Sites sites;
  private final PointsAt points;
  private final Threads threads;

  LineQuestion(ExecutionGraph graph, Sites sites, PointsAt points, Threads threads) {
    this.graph = graph;
    this.sites = sites;
    this.points = points;
    this.threads = threads;
  }

  LineAnswer answer(Lines.Picked picked, Unfollowed unfollowed) {
    Map<Place, List<Spot>> pieces = new LinkedHashMap<>();
    for (Spot spot : telling(picked.spots())) {
      pieces.computeIfAbsent(place(spot), place -> new ArrayList<>()).add(spot);
    }
    List<CodeAtLine> code = new ArrayList<>();
    pieces.forEach((place, spots) -> code.add(piece(place, spots, picked.subject())));
    List<Unclear> unclear =
        picked.spots().stream()
            .flatMap(spot -> unfollowed.at(spot, sites).stream())
            .sorted(Comparator.comparing(Unclear::at))
            .toList();
    List<Edge> calls =
        picked.subject() == Subject.METHOD
            ? pieces.keySet().stream().flatMap(place -> graph.from(place).stream()).toList()
            : picked.spots().stream().flatMap(this::calls).toList();
    return new LineAnswer(picked.at(), picked.subject(), code, unclear, unfollowed.behind(calls));
  }

  /** What calls nothing tells nothing, if something else is called in the same function. */
  private List<Spot> telling(List<Spot> spots) {
    Set<Integer> calling =
        spots.stream().filter(Spot::isCall).map(Spot::function).collect(Collectors.toSet());
    return spots.stream()
        .filter(
            spot ->
                spot.isCall() || sites.isTelling(spot.node()) || !calling.contains(spot.function()))
        .toList();
  }

  private Stream<Edge> calls(Spot spot) {
    return spot.isCall() ? sites.edges(spot.node()).stream() : Stream.of();
  }

  /** Where the spot runs: as the graph says of the call there, else the function around it. */
  private Place place(Spot spot) {
    Stream<Place> known =
        Stream.of(
                sites.edges(spot.node()).stream().map(Edge::from),
                sites.sinks(spot.node()).stream().map(Sink::place),
                sites.continuations(spot.node()).stream().map(Continuation::place))
            .flatMap(places -> places);
    return known
        .filter(place -> isOwn(place, spot))
        .findFirst()
        .map(place -> whole(place, spot))
        .orElseGet(() -> whole(code(spot.body(), spot.function()), spot));
  }

  private boolean isOwn(Place place, Spot spot) {
    boolean isCode =
        place instanceof Place.Code
            || place instanceof Place.Guarded
            || place instanceof Place.Loading
            || place instanceof Place.Formal formal && formal.role() == Place.Formal.Role.AWAITED;
    boolean isTelling = spot.isCall() || sites.isTelling(spot.node());
    return isTelling && isCode && place.method().equals(spot.body().method().id());
  }

  /** A function that only runs where it is written is part of the code around it. */
  private Place whole(Place place, Spot spot) {
    List<Edge> arrivals = graph.to(place);
    if (!isFunction(place)) {
      return place;
    }
    if (arrivals.isEmpty()) {
      return place.equals(reference(spot)) ? named(spot).orElse(place) : place;
    }
    boolean isInline =
        roots(place).findAny().isEmpty()
            && arrivals.stream().allMatch(Frontier::isLexical)
            && arrivals.stream().map(Edge::from).distinct().count() == 1;
    return isInline ? whole(arrivals.get(0).from(), spot) : place;
  }

  private static boolean isFunction(Place place) {
    return place instanceof Place.Code code && code.isFunction();
  }

  private static Place reference(Spot spot) {
    return code(spot.body(), spot.node());
  }

  /** A reference to a method of the class at hand: the method is entered, not the reference. */
  private Optional<Place> named(Spot reference) {
    return sites.edges(reference.node()).stream()
        .map(Edge::to)
        .filter(place -> place.method().owner().equals(reference.body().method().id().owner()))
        .findFirst();
  }

  private CodeAtLine piece(Place place, List<Spot> spots, Subject subject) {
    Optional<SourcePoint> monitor =
        spots.stream().filter(spot -> spot.monitor() >= 0).findFirst().map(Spot::holder);
    Body body = spots.get(0).body();
    return new CodeAtLine(
        place.method().shortName(),
        function(place, body),
        handedTo(place, body),
        subject == Subject.METHOD ? points.method(place) : points.calls(spots, sites),
        subject == Subject.METHOD
            ? Stream.concat(
                    threads.running(head(body), monitor).stream(),
                    threads.running(place, monitor).stream())
                .toList()
            : Stream.concat(threads.running(place, monitor).stream(), held(spots)).toList(),
        threads.outermost(place));
  }

  /**
   * Threads that are in a part of the body which is looked at by itself, such as one with a lock.
   */
  private Stream<Running> held(List<Spot> spots) {
    return graph.roots().stream()
        .filter(root -> root.place() instanceof Place.Region)
        .map(Root::place)
        .distinct()
        .filter(region -> spots.stream().anyMatch(spot -> isIn(region, spot)))
        .flatMap(region -> threads.running(region, Optional.empty()).stream());
  }

  private boolean isIn(Place region, Spot spot) {
    return region.method().equals(spot.body().method().id())
        && Stream.concat(
                graph.from(region).stream().map(Edge::site),
                graph.sinks(region).stream().map(Sink::site))
            .anyMatch(site -> site.ordinal() == spot.body().ordinal(spot.node()));
  }

  /** Where a promise of the author's stands, which is kept or broken whoever calls. */
  private static Place head(Body body) {
    return code(body, body.node());
  }

  private static Place code(Body body, int node) {
    return new Place.Code(body.method().id(), body.ordinal(node));
  }

  private static Optional<SourcePoint> function(Place place, Body body) {
    return isFunction(place) && place.method().equals(body.method().id())
        ? Optional.of(body.point(((Place.Code) place).ordinal()))
        : Optional.empty();
  }

  /** Who runs a function, as the graph tells of every way into it. */
  private List<String> handedTo(Place place, Body body) {
    if (place instanceof Place.Formal) {
      return List.of("it waits for what its callers pass");
    }
    if (place instanceof Place.Loading) {
      return List.of("with what its callers have not loaded");
    }
    if (!isFunction(place)) {
      return List.of();
    }
    List<String> known =
        Stream.concat(graph.to(place).stream().map(Edge::site), roots(place).map(Root::site))
            .map(site -> graph.step(site).text())
            .distinct()
            .toList();
    return known.isEmpty() ? taker(place, body) : known;
  }

  private Stream<Root> roots(Place place) {
    return graph.roots().stream().filter(root -> root.place().equals(place));
  }

  private static List<String> taker(Place place, Body body) {
    int function = body.node(((Place.Code) place).ordinal());
    return Spots.taker(body, function).stream()
        .map(call -> "handed to %s, which is not known to run it".formatted(call.called()))
        .toList();
  }
}
