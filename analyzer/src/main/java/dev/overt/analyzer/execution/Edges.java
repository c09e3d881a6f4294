package dev.overt.analyzer.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The edges of a graph, in a stable order, by where they leave and where they arrive. Whoever
 * searches the graph asks here; each index is made once, when it is first asked for.
 */
public final class Edges {

  private final List<Edge> all;
  private volatile Map<Place, List<Edge>> leaving;
  private volatile Map<Place, List<Edge>> arriving;

  private Edges(List<Edge> all, Map<Place, List<Edge>> leaving, Map<Place, List<Edge>> arriving) {
    this.all = all;
    this.leaving = leaving;
    this.arriving = arriving;
  }

  /** These edges. */
  public static Edges of(Collection<Edge> edges) {
    return new Edges(List.copyOf(edges), null, null);
  }

  /** These and some more, which come last. */
  public Edges with(Collection<Edge> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Edge> together = new ArrayList<>(all.size() + more.size());
    together.addAll(all);
    together.addAll(more);
    return new Edges(
        List.copyOf(together),
        extended(leaving, more, Edge::from),
        extended(arriving, more, Edge::to));
  }

  /** All of them, in their order. */
  public List<Edge> all() {
    return all;
  }

  /** Those that leave a place. */
  public List<Edge> from(Place place) {
    return leaving().getOrDefault(place, List.of());
  }

  /** Those that lead to a place. */
  public List<Edge> to(Place place) {
    Map<Place, List<Edge>> index = arriving;
    if (index == null) {
      index = grouped(all, Edge::to);
      arriving = index;
    }
    return index.getOrDefault(place, List.of());
  }

  /** The places that edges leave, in the order of their first edges. */
  public Collection<Place> origins() {
    return leaving().keySet();
  }

  /**
   * The places from which some are reached by edges that count, those among them, nearest first.
   */
  public Set<Place> leadingTo(Collection<Place> ends, Predicate<Edge> counts) {
    return Closure.of(
        ends,
        (place, found) -> {
          for (Edge edge : to(place)) {
            if (counts.test(edge)) {
              found.accept(edge.from());
            }
          }
        });
  }

  /** All of them, those that leave one place together. */
  public Stream<Edge> byOrigin() {
    return leaving().values().stream().flatMap(List::stream);
  }

  private Map<Place, List<Edge>> leaving() {
    Map<Place, List<Edge>> index = leaving;
    if (index == null) {
      index = grouped(all, Edge::from);
      leaving = index;
    }
    return index;
  }

  private static Map<Place, List<Edge>> grouped(List<Edge> edges, Function<Edge, Place> key) {
    Map<Place, List<Edge>> groups = new LinkedHashMap<>(edges.size());
    for (Edge edge : edges) {
      groups.computeIfAbsent(key.apply(edge), place -> new ArrayList<>(2)).add(edge);
    }
    return groups;
  }

  /** An index of more edges; those of the first, if there is one, stay as they are. */
  private static Map<Place, List<Edge>> extended(
      Map<Place, List<Edge>> index, Collection<Edge> more, Function<Edge, Place> key) {
    if (index == null) {
      return null;
    }
    Map<Place, List<Edge>> groups = new LinkedHashMap<>(index);
    grouped(List.copyOf(more), key)
        .forEach(
            (place, edges) ->
                groups.merge(
                    place,
                    edges,
                    (old, now) -> Stream.concat(old.stream(), now.stream()).toList()));
    return groups;
  }
}
