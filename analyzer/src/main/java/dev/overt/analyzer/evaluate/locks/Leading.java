package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import java.util.List;
import java.util.Set;

/** From which places some sinks are reached, by calls. */
final class Leading {

  private final Set<Place> places;

  /** Looks back from sinks, along calls that are as certain as that. */
  Leading(WholeProgram whole, List<Sink> sinks, Certainty least) {
    places =
        whole
            .edges()
            .leadingTo(
                sinks.stream().map(Sink::place).toList(),
                edge -> edge.isSynchronous() && edge.certainty().isAtLeast(least));
  }

  /** Whether such a sink is there, or behind a call that is made there. */
  boolean from(Place place) {
    return places.contains(place);
  }
}
