package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All suspension points of some files, explicit and hidden. */
final class YieldQuestion {

  private final Program program;
  private final ExecutionGraph graph;
  private final Certainty threshold;

  YieldQuestion(Program program, ExecutionGraph graph, Certainty threshold) {
    this.program = program;
    this.graph = graph;
    this.threshold = threshold;
  }

  /** One answer for each file, in their order. */
  List<FileYields> answers(List<SourceUnit> units) {
    Set<SourceUnit> all = new HashSet<>(units);
    Map<MethodId, SourceUnit> asked = new HashMap<>();
    program.bodies().stream()
        .filter(body -> all.contains(body.unit()))
        .forEach(body -> asked.putIfAbsent(body.method().id(), body.unit()));
    Map<SourceUnit, List<Suspension>> found = new LinkedHashMap<>();
    units.forEach(unit -> found.put(unit, new ArrayList<>()));
    graph.continuations().stream()
        .filter(each -> asked.containsKey(each.site().in()))
        .forEach(
            each ->
                found
                    .get(asked.get(each.site().in()))
                    .add(new Suspension.Explicit(graph.step(each.site()), each.why())));
    hidden(asked.keySet()).forEach((key, point) -> found.get(asked.get(key.in)).add(point));
    return units.stream().map(unit -> answer(unit, found.get(unit))).toList();
  }

  private static FileYields answer(SourceUnit unit, List<Suspension> found) {
    return new FileYields(unit.file(), found.stream().distinct().sorted(Suspension.ORDER).toList());
  }

  /** A call in the source; several edges may stand there. */
  private record Key(MethodId in, int ordinal) {
    static Key of(Site site) {
      return new Key(site.in(), site.ordinal());
    }
  }

  /** The surest sink of each call and, among these, the nearest. */
  private Map<Key, Suspension.Hidden> hidden(Set<MethodId> asked) {
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
      Certainty certainty, Set<MethodId> asked, Map<Key, Suspension.Hidden> found) {
    Sinks sinks = new Sinks(graph, Action.Waits.class::isInstance, certainty, edge -> true);
    for (Sink sink : graph.sinks()) {
      if (asked.contains(sink.site().in())
          && (sink.action() instanceof Action.Waits || sink.action().isLost())
          && !Sites.isRest(sink)
          && sink.certainty().isAtLeast(certainty)) {
        keep(sink.site(), point(certainty, List.of(), sink), found);
      }
    }
    graph
        .edges()
        .filter(edge -> asked.contains(edge.site().in()))
        .filter(edge -> sinks.follows(edge) && !Frontier.isLexical(edge))
        .filter(edge -> sinks.isBehind(edge.to()))
        .forEach(edge -> keep(edge.site(), point(edge, sinks), found));
  }

  private Suspension.Hidden point(Edge edge, Sinks sinks) {
    List<Edge> path = new ArrayList<>(List.of(edge));
    path.addAll(sinks.path(edge.to()));
    Sink sink = sinks.at(path.get(path.size() - 1).to()).get(0);
    return point(sinks.threshold(), Frontier.stops(path), sink);
  }

  private Suspension.Hidden point(Certainty certainty, List<Edge> calls, Sink sink) {
    List<Step> steps = new ArrayList<>();
    calls.forEach(each -> steps.add(graph.step(each.site())));
    steps.add(graph.step(sink.site()));
    return new Suspension.Hidden(certainty, Edge.Passage.ALL, sink.action(), steps);
  }

  private static void keep(Site site, Suspension.Hidden point, Map<Key, Suspension.Hidden> found) {
    found.merge(Key.of(site), point, (known, fresh) -> isShorter(fresh, known) ? fresh : known);
  }

  private static boolean isShorter(Suspension.Hidden left, Suspension.Hidden right) {
    return left.steps().size() < right.steps().size();
  }
}
