package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.async.KeptFunctions;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions that objects keep for themselves, in methods that are entered by themselves: of which
 * object, nobody knows.
 */
public final class OwnFunctions {

  private OwnFunctions() {}

  /** The edges from what such methods run to all that it may be. */
  public static List<Edge> ofEntered(Edges edges, Collection<Root> roots) {
    List<Edge> running =
        edges.all().stream().filter(edge -> KeptFunctions.own(edge.to()).isPresent()).toList();
    if (running.isEmpty()) {
      return List.of();
    }
    Set<MethodId> keeping = new HashSet<>();
    running.forEach(edge -> keeping.add(edge.to().method()));
    Set<MethodId> entered = entered(keeping, edges, roots);
    List<Edge> found = new ArrayList<>();
    for (Edge edge : running) {
      Place.Formal own = KeptFunctions.own(edge.to()).orElseThrow();
      if (entered.contains(own.method())) {
        found.add(
            new Edge(
                own,
                KeptFunctions.whichever(own),
                edge.site(),
                Edge.How.INLINE,
                Edge.Passage.ALL,
                Certainty.CERTAIN));
      }
    }
    return found;
  }

  private static Set<MethodId> entered(Set<MethodId> keeping, Edges edges, Collection<Root> roots) {
    Set<MethodId> entered = new HashSet<>();
    for (Root root : roots) {
      if (isEntry(root.place(), root.site())) {
        entered.add(root.place().method());
      }
    }
    for (Edge edge : edges.all()) {
      boolean isCall = edge.how() == Edge.How.CALL || edge.isChoice();
      if (!isCall && keeping.contains(edge.to().method()) && isEntry(edge.to(), edge.site())) {
        entered.add(edge.to().method());
      }
    }
    return entered;
  }

  /** Whether a method is entered there, by who is not of its class and names it. */
  private static boolean isEntry(Place place, Site site) {
    return place instanceof Place.Code code
        && !code.isFunction()
        && (site.in().equals(code.method()) || !site.in().owner().equals(code.method().owner()));
  }
}
