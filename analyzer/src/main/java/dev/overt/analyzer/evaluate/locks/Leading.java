package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From which places some sinks are reached, by calls. */
final class Leading {

  private final Set<Place> places = new HashSet<>();

  /** Looks back from sinks, along calls that are as certain as that. */
  Leading(WholeProgram whole, List<Sink> sinks, Certainty least) {
    Deque<Place> open = new ArrayDeque<>();
    sinks.stream().map(Sink::place).filter(places::add).forEach(open::add);
    if (open.isEmpty()) {
      return;
    }
    Map<Place, List<Place>> callers = new HashMap<>();
    for (Edge edge : whole.edges()) {
      if (edge.isSynchronous() && edge.certainty().isAtLeast(least)) {
        callers.computeIfAbsent(edge.to(), place -> new ArrayList<>()).add(edge.from());
      }
    }
    while (!open.isEmpty()) {
      for (Place caller : callers.getOrDefault(open.remove(), List.of())) {
        if (places.add(caller)) {
          open.add(caller);
        }
      }
    }
  }

  /** Whether such a sink is there, or behind a call that is made there. */
  boolean from(Place place) {
    return places.contains(place);
  }
}
