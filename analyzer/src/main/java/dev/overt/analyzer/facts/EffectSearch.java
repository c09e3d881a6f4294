package dev.overt.analyzer.facts;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

  private final ExecutionGraph graph;
  private final Map<Place, Behind> found = new HashMap<>();
  private final Map<Call, Set<Place>> met = new HashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();

  /**
   * Searches.
   *
   * @param sinks which of those of the graph count
   */
  EffectSearch(ExecutionGraph graph, Predicate<Sink> sinks) {
    this.graph = graph;
    for (Certainty certainty : List.of(Certainty.CERTAIN, Certainty.LIKELY)) {
      open.addAll(found.keySet().stream().sorted(byDistance()).toList());
      graph.sinks().stream()
          .filter(sinks)
          .filter(sink -> sink.certainty() == certainty)
          .forEach(sink -> arrive(sink.place(), new Behind(sink, sink.site(), certainty, 0)));
      while (!open.isEmpty()) {
        goBack(open.remove(), certainty);
      }
    }
  }

  /**
   * What is behind a place.
   *
   * @param sink the nearest
   * @param next the call in that place which leads there
   * @param calls how many are in between
   */
  record Behind(Sink sink, Site next, Certainty certainty, int calls) {}

  /** A call that stands in a place. */
  private record Call(Place from, int ordinal) {}

  private java.util.Comparator<Place> byDistance() {
    return java.util.Comparator.<Place>comparingInt(place -> found.get(place).calls)
        .thenComparing(Place::method)
        .thenComparing(Object::toString);
  }

  private void arrive(Place place, Behind behind) {
    if (found.putIfAbsent(place, behind) == null) {
      open.add(place);
    }
  }

  private void goBack(Place place, Certainty certainty) {
    Behind behind = found.get(place);
    for (Edge edge : graph.to(place)) {
      if (isFollowed(edge) && isSure(edge, certainty)) {
        Certainty sure = edge.isChoice() ? Certainty.LIKELY : edge.certainty();
        arrive(
            edge.from(),
            new Behind(behind.sink, edge.site(), behind.certainty.and(sure), behind.calls + 1));
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
    Set<Place> leading = met.computeIfAbsent(call, key -> new LinkedHashSet<>());
    leading.add(edge.to());
    return answers.size() <= WIDTH && leading.containsAll(answers);
  }

  /** Whether an edge is one of the answers of a call that objects are made of. */
  private static boolean isMeant(Edge edge) {
    return edge.isSynchronous() && (edge.isChoice() || edge.certainty() == Certainty.LIKELY);
  }

  /** What is behind a place, if anything is. */
  Optional<Behind> behind(Place place) {
    return Optional.ofNullable(found.get(place));
  }
}
