package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All suspension points of some files, explicit and hidden. */
final class YieldQuestion {

  private final ExecutionGraph graph;
  private final Certainty threshold;

  YieldQuestion(ExecutionGraph graph, Certainty threshold) {
    this.graph = graph;
    this.threshold = threshold;
  }

  /** One answer for each file, in their order. */
  List<FileYields> answers(List<SourceUnit> units) {
    Set<SourceUnit> asked = new HashSet<>(units);
    Map<SourceUnit, List<Suspension>> found = new LinkedHashMap<>();
    units.forEach(unit -> found.put(unit, new ArrayList<>()));
    graph.continuations().stream()
        .filter(each -> asked.contains(each.site().unit()))
        .forEach(
            each ->
                found
                    .get(each.site().unit())
                    .add(new Suspension.Explicit(each.site().step(), each.why())));
    hidden(asked).forEach((key, point) -> found.get(key.unit()).add(point));
    return units.stream().map(unit -> answer(unit, found.get(unit))).toList();
  }

  private static FileYields answer(SourceUnit unit, List<Suspension> found) {
    return new FileYields(unit.file(), found.stream().distinct().sorted(Suspension.ORDER).toList());
  }

  /** A call in the source; several edges may stand there. */
  private record Key(SourceUnit unit, int node) {
    static Key of(Site site) {
      return new Key(site.unit(), site.node());
    }
  }

  /** The surest sink of each call and, among these, the nearest. */
  private Map<Key, Suspension.Hidden> hidden(Set<SourceUnit> asked) {
    Map<Key, Suspension.Hidden> found = new LinkedHashMap<>();
    for (Certainty certainty : Certainty.values()) {
      if (certainty.isAtLeast(threshold)) {
        Map<Key, Suspension.Hidden> level = new LinkedHashMap<>();
        atLeast(certainty, asked, level);
        level.forEach(found::putIfAbsent);
      }
    }
    return found;
  }

  private void atLeast(
      Certainty certainty, Set<SourceUnit> asked, Map<Key, Suspension.Hidden> found) {
    Sinks sinks = new Sinks(graph, entry -> isSuspending(entry.effect()), certainty, edge -> true);
    for (Sink sink : graph.sinks()) {
      if (asked.contains(sink.site().unit())
          && isSuspending(sink.entry().effect())
          && !Sites.isRest(sink)
          && sink.certainty().isAtLeast(certainty)) {
        keep(sink.site(), point(certainty, List.of(), sink), found);
      }
    }
    graph
        .edges()
        .filter(edge -> asked.contains(edge.site().unit()))
        .filter(edge -> sinks.follows(edge) && !Frontier.isLexical(edge))
        .filter(edge -> sinks.isBehind(edge.to()))
        .forEach(edge -> keep(edge.site(), point(edge, sinks), found));
  }

  /** What was not fetched fails instead. */
  private static boolean isSuspending(Effect effect) {
    return effect != Effect.NONE && !effect.isFailure();
  }

  private static Suspension.Hidden point(Edge edge, Sinks sinks) {
    List<Edge> path = new ArrayList<>(List.of(edge));
    path.addAll(sinks.path(edge.to()));
    Sink sink = sinks.at(path.get(path.size() - 1).to()).get(0);
    return point(sinks.threshold(), Frontier.stops(path), sink);
  }

  private static Suspension.Hidden point(Certainty certainty, List<Edge> calls, Sink sink) {
    List<Step> steps = new ArrayList<>();
    calls.forEach(each -> steps.add(each.site().step()));
    steps.add(sink.site().step());
    return new Suspension.Hidden(certainty, Edge.Passage.ALL, sink.entry(), steps);
  }

  private static void keep(Site site, Suspension.Hidden point, Map<Key, Suspension.Hidden> found) {
    found.merge(Key.of(site), point, (known, fresh) -> isShorter(fresh, known) ? fresh : known);
  }

  private static boolean isShorter(Suspension.Hidden left, Suspension.Hidden right) {
    return left.steps().size() < right.steps().size();
  }
}
