package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From which places some sinks are reached, by calls. */
final class Leading {

  private final Set<Place> places;

  /** Looks back from sinks, along calls that are as certain as that. */
  Leading(WholeProgram whole, List<Sink> sinks, Certainty least) {
    Map<Place, List<Place>> callers = new HashMap<>();
    for (Edge edge : sinks.isEmpty() ? List.<Edge>of() : whole.edges()) {
      if (edge.isSynchronous() && edge.certainty().isAtLeast(least)) {
        callers.computeIfAbsent(edge.to(), place -> new ArrayList<>()).add(edge.from());
      }
    }
    places =
        Closure.of(
            sinks.stream().map(Sink::place).toList(),
            (place, found) -> callers.getOrDefault(place, List.of()).forEach(found));
  }

  /** Whether such a sink is there, or behind a call that is made there. */
  boolean from(Place place) {
    return places.contains(place);
  }
}
