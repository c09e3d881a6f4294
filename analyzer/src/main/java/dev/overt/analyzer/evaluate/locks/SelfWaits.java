package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who holds a lock and takes it once more where that makes a thread wait for itself. */
final class SelfWaits {

  /** Longer ways are not told: the more calls, the less sure is it that they meet one object. */
  private static final int LONGEST = 8;

  private final WholeProgram whole;
  private final HeldCode held;
  private final Contention contention;
  private final OwnCalls own;

  SelfWaits(WholeProgram whole, HeldCode held, Contention contention) {
    this.whole = whole;
    this.held = held;
    this.contention = contention;
    this.own = new OwnCalls(whole.program());
  }

  /** Writes down a way for each. */
  void write() {
    List<Taking> takings = whole.records(Taking.class).toList();
    for (Region region : takings.isEmpty() ? List.<Region>of() : held.regions()) {
      takings.stream()
          .filter(taking -> region.taken().excludes(taking.taken()))
          .filter(taking -> isOfOneObject(region.taken(), taking.taken()))
          .findFirst()
          .ifPresent(taking -> write(region, takings));
    }
  }

  private boolean isOfOneObject(Acquisition one, Acquisition other) {
    return contention.isSingle(one.lock())
        || one.isOwn() && other.isOwn()
        || one.site().in().equals(other.site().in());
  }

  private void write(Region region, List<Taking> takings) {
    List<Taking> excluded =
        takings.stream()
            .filter(taking -> region.taken().excludes(taking.taken()))
            .filter(taking -> isOfOneObject(region.taken(), taking.taken()))
            .toList();
    for (Taking taking : excluded) {
      if (isDirect(region, taking)) {
        write(region, List.of(), taking);
        return;
      }
    }
    way(region, excluded);
  }

  private static boolean isDirect(Region region, Taking taking) {
    int ordinal = taking.taken().site().ordinal();
    return region.isWhole()
        ? taking.place().equals(region.place())
        : taking.place().method().equals(region.place().method())
            && region.ordinals().contains(ordinal);
  }

  private void way(Region region, List<Taking> takings) {
    Map<Place, Taking> ends = new LinkedHashMap<>();
    takings.stream()
        .filter(taking -> taking.taken().isOwn() || contention.isSingle(taking.taken().lock()))
        .forEach(taking -> ends.putIfAbsent(taking.place(), taking));
    if (ends.isEmpty()) {
      return;
    }
    Map<Place, List<Edge>> first = new LinkedHashMap<>();
    held.edges(region)
        .filter(edge -> isOpen(edge, region))
        .forEach(edge -> first.putIfAbsent(edge.to(), List.of(edge)));
    Map<Place, List<Edge>> ways =
        Closure.carrying(
            first,
            (place, way, found) -> {
              for (Edge edge : way.size() < LONGEST ? whole.edges().from(place) : List.<Edge>of()) {
                if (isOpen(edge, region)) {
                  found.accept(edge.to(), longer(way, edge));
                }
              }
            });
    ways.keySet().stream()
        .filter(ends::containsKey)
        .findFirst()
        .ifPresent(place -> write(region, ways.get(place), ends.get(place)));
  }

  private boolean isOpen(Edge edge, Region region) {
    return edge.isSynchronous()
        && edge.certainty().isAtLeast(Certainty.LIKELY)
        && (contention.isSingle(region.taken().lock()) || own.isOnThis(edge));
  }

  private static List<Edge> longer(List<Edge> way, Edge edge) {
    List<Edge> longer = new ArrayList<>(way);
    longer.add(edge);
    return longer;
  }

  private void write(Region region, List<Edge> way, Taking taking) {
    MethodId name = region.taken().lock().name();
    String side = region.taken().lock().side() == Lock.Side.READ ? " for reading" : "";
    String threads = "thread that holds %s%s".formatted(name.shortName(), side);
    ThreadName thread = new ThreadName(ThreadKind.TASK, threads);
    String reason = "it is not given back before";
    Certainty certainty =
        way.stream().map(Edge::certainty).reduce(Certainty.CERTAIN, Certainty::and);
    Place place = place(region.place().method(), region, 0);
    held.root(new Root(place, thread, reason, region.taken().site(), certainty));
    for (int i = 0; i < way.size(); i++) {
      Edge edge = way.get(i);
      Place next = place(edge.to().method(), region, i + 1);
      held.edge(
          new Edge(place, next, edge.site(), Edge.How.CALL, Edge.Passage.ALL, Certainty.CERTAIN));
      place = next;
    }
    Action.Blocks action = new Action.Blocks(taking.entry(), Optional.of(threads));
    held.sink(new Sink(place, taking.call(), action, Certainty.CERTAIN));
  }

  private static Place place(MethodId method, Region region, int step) {
    return new Place.Region(
        method,
        region.taken().site().ordinal(),
        "%s %s %d".formatted(region.taken().lock().name(), region.place().method(), step));
  }
}
