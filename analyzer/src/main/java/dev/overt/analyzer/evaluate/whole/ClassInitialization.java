package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.ActiveUse;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Static initializers in the graph: an edge leads to one from each active use of its class (JLS
 * 12.4.1).
 */
public final class ClassInitialization {

  private ClassInitialization() {}

  /**
   * The edges to initializers that do anything: likely where all touches stand in one body, so that
   * it is the first; of several each is but one that may be.
   */
  public static List<Edge> edges(Collection<ActiveUse> touches, Edges edges, Set<Place> sinks) {
    Map<MethodId, Set<MethodId>> bodies = new HashMap<>();
    for (ActiveUse touch : touches) {
      bodies
          .computeIfAbsent(touch.initializer(), each -> new HashSet<>())
          .add(touch.from().method());
    }
    List<Edge> found = new ArrayList<>();
    for (ActiveUse touch : touches) {
      Place.Code initializer = Place.Code.of(touch.initializer());
      if (sinks.contains(initializer) || !edges.from(initializer).isEmpty()) {
        boolean isOnly = bodies.get(touch.initializer()).size() == 1;
        Certainty certainty = isOnly ? Certainty.LIKELY : Certainty.POSSIBLE;
        found.add(
            new Edge(
                touch.from(),
                initializer,
                touch.site(),
                Edge.How.HANDOVER,
                Edge.Passage.ALL,
                certainty));
      }
    }
    return found;
  }
}
