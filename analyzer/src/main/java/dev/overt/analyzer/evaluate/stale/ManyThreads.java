package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.OfFramework;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Code that several threads run at once: what a framework enters with each request, say. */
final class ManyThreads {

  private final Set<Place> places;

  ManyThreads(WholeProgram whole, Catalog catalog) {
    Set<String> alone =
        catalog.all(OfFramework.RunsAlone.class).stream()
            .map(OfFramework.RunsAlone::label)
            .collect(Collectors.toSet());
    List<Place> entered =
        whole.roots().stream().filter(root -> isMany(root, alone)).map(Root::place).toList();
    Map<Place, List<Place>> handed = handed(whole.roots());
    places =
        Closure.of(
            entered,
            (place, found) -> {
              for (Edge edge : whole.edges().from(place)) {
                if (edge.certainty().isAtLeast(Certainty.LIKELY)) {
                  found.accept(edge.to());
                }
              }
              handed.getOrDefault(Place.Code.of(place.method()), List.of()).forEach(found);
            });
  }

  /** What methods hand over to threads: it runs as often at once as they do. */
  private static Map<Place, List<Place>> handed(Collection<Root> roots) {
    Map<Place, List<Place>> handed = new HashMap<>();
    for (Root root : roots) {
      if (!isByFramework(root) && root.thread().kind().mayBlock()) {
        handed
            .computeIfAbsent(Place.Code.of(root.site().in()), place -> new ArrayList<>())
            .add(root.place());
      }
    }
    return handed;
  }

  private static boolean isMany(Root root, Set<String> alone) {
    ThreadKind kind = root.thread().kind();
    return root.certainty().isAtLeast(Certainty.LIKELY)
        && (kind == ThreadKind.VIRTUAL
            || kind == ThreadKind.WORKER
                && isByFramework(root)
                && !alone.contains(root.thread().label()));
  }

  private static boolean isByFramework(Root root) {
    return root.site().verb() == Site.Verb.ENTERS
        || root.site().verb() == Site.Verb.ENTERS_FUNCTION;
  }

  /** Whether several threads run a place at once. */
  boolean run(Place place) {
    return places.contains(place);
  }
}
