package dev.overt.analyzer.persistence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What queries and entity graphs fetch, as far as they are named in the program. */
public final class FetchPlans {

  /** The path that stands for all there are. */
  public static final List<String> ALL = List.of("*");

  private final Map<String, String> queries;
  private final Map<String, Set<List<String>>> graphs;
  private final Map<String, Set<List<String>>> methods;

  FetchPlans(
      Map<String, String> queries,
      Map<String, Set<List<String>>> graphs,
      Map<String, Set<List<String>>> methods) {
    this.queries = queries;
    this.graphs = graphs;
    this.methods = methods;
  }

  /** The same, and what more is fetched with the results of methods. */
  FetchPlans with(Map<String, Set<List<String>>> more) {
    Map<String, Set<List<String>>> all = new HashMap<>(methods);
    more.forEach((method, paths) -> all.merge(method, paths, FetchPlans::union));
    return new FetchPlans(queries, graphs, all);
  }

  private static Set<List<String>> union(Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  /** Whether a text may name what is fetched: a query, or the name of one or of a graph. */
  public boolean isPlan(String text) {
    return queries.containsKey(text) || graphs.containsKey(text) || FetchJoins.isQuery(text);
  }

  /** Whether a text is the name of a graph. */
  public boolean isGraph(String text) {
    return graphs.containsKey(text);
  }

  /** The paths that a query, or what has this name, fetches with its result. */
  public Set<List<String>> fetched(String text) {
    Set<List<String>> graph = graphs.get(text);
    return graph != null ? graph : FetchJoins.of(queries.getOrDefault(text, text));
  }

  /** The paths that a query joins and fetches. */
  public Set<List<String>> joined(String text) {
    return FetchJoins.of(queries.getOrDefault(text, text));
  }

  /** The paths that annotations of a method, by its spelling, fetch with its result. */
  public Set<List<String>> ofMethod(String method) {
    Set<List<String>> known = methods.get(method);
    // A mapper file tells no parameters.
    return known != null
        ? known
        : methods.getOrDefault(method.substring(0, method.indexOf('(')), Set.of());
  }

  /** Each path, with those it goes through. */
  static Set<List<String>> closed(Iterable<List<String>> paths) {
    Set<List<String>> closed = new LinkedHashSet<>();
    for (List<String> path : paths) {
      for (int i = 1; i <= path.size(); i++) {
        closed.add(List.copyOf(path.subList(0, i)));
      }
    }
    return closed;
  }
}
