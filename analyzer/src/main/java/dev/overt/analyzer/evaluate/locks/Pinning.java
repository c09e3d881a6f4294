package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Monitors and class initializers in which virtual threads keep their carriers. */
final class Pinning {

  /** Whoever parks there keeps a carrier, on releases on which monitors do that. */
  private static final ThreadName IN_MONITOR =
      new ThreadName(ThreadKind.PINNED, ThreadKind.PINNED.label());

  /** The same, on every release. */
  private static final ThreadName IN_INITIALIZER =
      new ThreadName(ThreadKind.STUCK, ThreadKind.STUCK.label());

  private final WholeProgram whole;
  private final HeldCode held;

  Pinning(WholeProgram whole, HeldCode held) {
    this.whole = whole;
    this.held = held;
  }

  /** Writes down where virtual threads get to. */
  void write() {
    List<Root> roots =
        whole.roots().stream().filter(root -> root.thread().kind() == ThreadKind.VIRTUAL).toList();
    if (roots.isEmpty()) {
      return;
    }
    Map<Place, Root> reached = reached(roots);
    for (Region region : held.regions()) {
      Root root = reached.get(region.place());
      if (root != null && region.taken().manner() == Acquisition.Manner.MONITOR) {
        held.root(region, IN_MONITOR, reason(root), root.certainty());
        held.copy(region, IN_MONITOR.kind().name(), place -> true, sink -> true);
      }
    }
    initializers(reached);
  }

  private void initializers(Map<Place, Root> reached) {
    reached.forEach(
        (place, root) -> {
          if (isInitializer(place)) {
            held.root(new Root(place, IN_INITIALIZER, reason(root), root.site(), root.certainty()));
          }
        });
  }

  private static boolean isInitializer(Place place) {
    return place instanceof Place.Code code
        && !code.isFunction()
        && code.method().name().equals(MethodId.STATIC_INITIALIZER);
  }

  private static String reason(Root root) {
    return "it may be a " + root.thread().label() + ", for " + root.reason();
  }

  /** What virtual threads run, with one that does. */
  private Map<Place, Root> reached(List<Root> roots) {
    Map<Place, Root> starts = new LinkedHashMap<>();
    roots.stream()
        .filter(root -> root.certainty().isAtLeast(Certainty.LIKELY))
        .forEach(root -> starts.putIfAbsent(root.place(), root));
    return Closure.carrying(
        starts,
        (place, root, found) -> {
          for (Edge edge : whole.edges().from(place)) {
            if (edge.certainty().isAtLeast(Certainty.LIKELY)
                && edge.passage().isOpenTo(ThreadKind.VIRTUAL)) {
              found.accept(edge.to(), root);
            }
          }
        });
  }
}
