package dev.overt.analyzer.facts;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.FactsFile;
import dev.overt.analyzer.catalog.Inner;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which functions the methods of a library run that they are passed, and on whose threads. */
final class FunctionFacts {

  private final ExecutionGraph graph;
  private final Map<Place, List<Root>> roots = new HashMap<>();
  private final Map<MethodId, Set<Place.Formal>> functions = new HashMap<>();

  FunctionFacts(ExecutionGraph graph) {
    this.graph = graph;
    for (Root root : graph.roots()) {
      roots.computeIfAbsent(root.place(), place -> new ArrayList<>(1)).add(root);
      enter(root.place());
    }
    graph.edges().forEach(edge -> enter(edge.to()));
  }

  private void enter(Place place) {
    if (place instanceof Place.Formal formal
        && formal.role() == Place.Formal.Role.FUNCTION
        && formal.index() >= 0) {
      functions.computeIfAbsent(formal.method(), method -> new HashSet<>()).add(formal);
    }
  }

  /** What a method runs of what it is passed; who is passed a collection takes its elements. */
  List<FactsFile.Fact> of(MethodSymbol method) {
    List<FactsFile.Fact> facts = new ArrayList<>();
    for (Place.Formal each : functions.getOrDefault(method.id(), Set.of())) {
      if (isOf(method, each.index()) && !isCollection(method.parameterTypes().get(each.index()))) {
        search(each, facts);
      }
    }
    return facts;
  }

  /** Functions that are written in a body have parameters of their own. */
  private static boolean isOf(MethodSymbol method, int index) {
    return index < method.arity();
  }

  private static boolean isCollection(Type type) {
    return type instanceof Type.ClassType of && of.symbol().name().equals(Iterable.class.getName());
  }

  /** Who runs a function: back to the method itself, to an executor that it is passed, or roots. */
  private void search(Place.Formal function, List<FactsFile.Fact> facts) {
    Map<Place, Site> ways = new HashMap<>();
    Deque<Place> open = new ArrayDeque<>(List.of(function));
    roots.getOrDefault(function, List.of()).forEach(root -> on(function, root, facts));
    while (!open.isEmpty()) {
      Place place = open.remove();
      for (Edge edge : graph.to(place)) {
        boolean isOwn = edge.from().method().equals(function.method());
        if (isOwn && isSure(edge) && ways.putIfAbsent(edge.from(), edge.site()) == null) {
          open.add(edge.from());
          Site site = ways.getOrDefault(place, edge.site());
          reached(function, edge.from(), site, facts);
        }
      }
    }
  }

  private static boolean isSure(Edge edge) {
    boolean isOfExecutor =
        edge.from() instanceof Place.Formal formal && formal.role() == Place.Formal.Role.EXECUTOR;
    return edge.certainty().isAtLeast(Certainty.LIKELY)
        && (edge.isSynchronous() || isOfExecutor)
        && edge.passage() == Edge.Passage.ALL;
  }

  private void reached(Place.Formal function, Place from, Site site, List<FactsFile.Fact> facts) {
    roots.getOrDefault(from, List.of()).forEach(root -> on(function, root, facts));
    if (from.equals(Place.Code.of(function.method()))) {
      facts.add(fact(function, new Where.At(Moment.NOW), "runs it during the call", site));
    } else if (from instanceof Place.Formal formal
        && formal.role() == Place.Formal.Role.EXECUTOR
        && formal.index() != function.index()) {
      Where executor = new Where.By(new Argument(formal.index()));
      facts.add(fact(function, executor, "hands it to the executor that it is passed", site));
    }
  }

  private void on(Place.Formal function, Root root, List<FactsFile.Fact> facts) {
    ThreadName thread = root.thread();
    boolean isTold =
        thread.kind().isThread()
            && thread.kind() != ThreadKind.UNKNOWN
            && root.certainty().isAtLeast(Certainty.LIKELY)
            && root.site().verb() != Site.Verb.ENTERS
            && root.site().in().equals(function.method());
    if (isTold) {
      facts.add(fact(function, new Where.On(thread), "runs it elsewhere", root.site()));
    }
  }

  private FactsFile.Fact fact(Place.Formal function, Where where, String why, Site site) {
    Entry.Runs entry =
        new Entry.Runs(
            MethodSelector.of(function.method()),
            new Argument(function.index()),
            where,
            Inner.IGNORED,
            false,
            why);
    SourcePoint point = graph.point(site);
    return new FactsFile.Fact(
        entry,
        "%s, %s:%d".formatted(site.in().shortName(), point.file().getFileName(), point.line()));
  }
}
