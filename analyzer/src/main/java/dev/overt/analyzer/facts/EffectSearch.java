package dev.overt.analyzer.facts;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The nearest sink behind every place, along calls that surely are part of it: a search backwards
 * from all sinks at once, first along what is certain.
 *
 * <p>A call that several methods may answer leads to a sink only if all of them do that objects are
 * made of, and these are at most {@value #WIDTH}.
 */
final class EffectSearch {

  /** A call of more methods than these is one of what the library's users choose. */
  static final int WIDTH = 8;

  /** What depends on more conditions is not what the method does, but what it may happen to do. */
  static final int CONDITIONS = 2;

  /** On a longer way more is decided than conditions show. */
  static final int CALLS = 10;

  private static final Pattern ANONYMOUS = Pattern.compile(".*\\$\\d+");

  private static final Comparator<Arrival> NEAREST =
      Comparator.comparingInt((Arrival each) -> each.behind.conditions)
          .thenComparingInt(each -> each.behind.calls)
          .thenComparing(each -> each.place.method())
          .thenComparing(each -> each.place.toString())
          .thenComparing(each -> each.behind.next.in())
          .thenComparingInt(each -> each.behind.next.ordinal());

  private final ExecutionGraph graph;
  private final Conditions conditions;
  private final Map<Place, Behind> found = new HashMap<>();
  private final Map<Call, Set<Place>> met = new HashMap<>();
  private final Queue<Arrival> open = new PriorityQueue<>(NEAREST);

  /**
   * Searches.
   *
   * @param sinks which of those of the graph count
   */
  EffectSearch(ExecutionGraph graph, Conditions conditions, Predicate<Sink> sinks) {
    this.graph = graph;
    this.conditions = conditions;
    for (Certainty certainty : List.of(Certainty.CERTAIN, Certainty.LIKELY)) {
      List.copyOf(found.keySet()).forEach(place -> goBack(place, certainty));
      graph.sinks().stream()
          .filter(sinks)
          .filter(sink -> sink.certainty() == certainty)
          .forEach(sink -> begin(sink, certainty));
      while (!open.isEmpty()) {
        Arrival next = open.remove();
        if (found.putIfAbsent(next.place, next.behind) == null) {
          goBack(next.place, certainty);
        }
      }
    }
  }

  /**
   * What is behind a place.
   *
   * @param sink the one on which fewest conditions depend, among these the nearest
   * @param next the call in that place which leads there
   * @param conditions on which it depends
   * @param calls how many are in between
   */
  record Behind(Sink sink, Site next, Certainty certainty, int conditions, int calls) {

    /** The same, and no surer than that. */
    Behind notSurerThan(Certainty most) {
      return new Behind(sink, next, certainty.and(most), conditions, calls);
    }
  }

  /** A place that leads to a sink, in one of several ways. */
  private record Arrival(Place place, Behind behind) {}

  /** A call that stands in a place. */
  private record Call(Place from, int ordinal) {}

  private void begin(Sink sink, Certainty certainty) {
    int around = conditions.around(sink.site());
    open.add(new Arrival(sink.place(), new Behind(sink, sink.site(), certainty, around, 0)));
  }

  private void goBack(Place place, Certainty certainty) {
    Behind behind = found.get(place);
    for (Edge edge : graph.to(place)) {
      if (isFollowed(edge) && !found.containsKey(edge.from()) && isSure(edge, certainty)) {
        Certainty sure = edge.isChoice() ? Certainty.LIKELY : edge.certainty();
        int more = conditions.around(edge.site());
        open.add(
            new Arrival(
                edge.from(),
                new Behind(
                    behind.sink,
                    edge.site(),
                    behind.certainty.and(sure),
                    behind.conditions + more,
                    behind.calls + 1)));
      }
    }
  }

  /**
   * Whether an edge is a call of whoever is on a thread that must not block. A class is initialized
   * once, and what a caller decides is not decided by a framework here.
   */
  private static boolean isFollowed(Edge edge) {
    boolean isDecided =
        edge.to() instanceof Place.Formal formal
            && formal.role().isDecidedByCaller()
            && formal.method().equals(edge.from().method());
    return edge.isSynchronous()
        && edge.passage() != Edge.Passage.MAY_BLOCK
        && edge.site().verb() != Site.Verb.INITIALIZES
        && !isDecided;
  }

  private boolean isSure(Edge edge, Certainty threshold) {
    if (edge.certainty() == Certainty.CERTAIN && !edge.isChoice()) {
      return true;
    }
    if (threshold == Certainty.CERTAIN || !isMeant(edge)) {
      return false;
    }
    Set<Place> answers = new HashSet<>();
    for (Edge other : graph.from(edge.from())) {
      if (other.site().ordinal() == edge.site().ordinal() && isMeant(other)) {
        answers.add(other.to());
      }
    }
    Call call = new Call(edge.from(), edge.site().ordinal());
    Set<Place> leading = met.computeIfAbsent(call, key -> new HashSet<>());
    leading.add(edge.to());
    return answers.size() <= WIDTH && leading.containsAll(answers);
  }

  /**
   * Whether an edge is one of the answers of a call that objects are made of. An anonymous class is
   * one where its object is followed: of others like it the library's users make their own.
   */
  private static boolean isMeant(Edge edge) {
    return edge.isSynchronous()
        && (edge.isChoice() || edge.certainty() == Certainty.LIKELY)
        && !ANONYMOUS.matcher(edge.to().method().owner()).matches();
  }

  /** What is behind a place, if anything is that the place surely or likely leads to. */
  Optional<Behind> behind(Place place) {
    return Optional.ofNullable(found.get(place))
        .filter(each -> each.conditions <= CONDITIONS && each.calls <= CALLS)
        .map(each -> each.conditions < 2 ? each : each.notSurerThan(Certainty.LIKELY));
  }
}
