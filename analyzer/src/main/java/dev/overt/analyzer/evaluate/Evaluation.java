package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.ActiveUse;
import dev.overt.analyzer.evaluate.state.Addition;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.evaluate.state.HostedObject;
import dev.overt.analyzer.evaluate.state.InheritedCall;
import dev.overt.analyzer.evaluate.state.SelfCall;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.evaluate.value.Selection;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.whole.ClassInitialization;
import dev.overt.analyzer.evaluate.whole.DeclaredBlocking;
import dev.overt.analyzer.evaluate.whole.ForeignFutures;
import dev.overt.analyzer.evaluate.whole.GivenRoots;
import dev.overt.analyzer.evaluate.whole.HostedRoots;
import dev.overt.analyzer.evaluate.whole.OwnFunctions;
import dev.overt.analyzer.evaluate.whole.TemplateMethods;
import dev.overt.analyzer.execution.Continuation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.types.CodeUnit;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The execution graph of a program: what all bodies wrote down, and what the whole adds. */
public final class Evaluation {

  private final Program program;
  private final Knowledge knowledge;
  private final List<Domain> domains;
  private final List<BodyGraph> graphs;
  private final Fixpoint fixpoint;

  Evaluation(Program program, Knowledge knowledge, List<Domain> domains, EvaluationCache cache) {
    this.program = program;
    this.domains = domains;
    this.knowledge = knowledge;
    this.fixpoint = new Fixpoint(program, knowledge, domains, cache);
    fixpoint.settle();
    this.graphs =
        program.bodies().stream()
            .map(body -> body.method().id())
            .distinct()
            .map(fixpoint::graph)
            .toList();
  }

  /** The execution graph of the program under the catalog, in applications so set. */
  public static ExecutionGraph of(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    return EvaluationCache.none().graph(program, catalog, settings, model);
  }

  /** An evaluation of a program under given domains, for tests. */
  static Evaluation of(
      Program program, Catalog catalog, ApplicationSettings settings, List<Domain> domains) {
    Knowledge knowledge = knowledge(program, catalog, settings, domains);
    return new Evaluation(program, knowledge, domains, EvaluationCache.none());
  }

  static Knowledge knowledge(
      Program program, Catalog catalog, ApplicationSettings settings, List<Domain> domains) {
    return new Knowledge(
        program,
        catalog,
        settings,
        method -> domains.stream().anyMatch(domain -> domain.isFollowed(method)));
  }

  /** How many bodies were run, each as often as it was. */
  int runs() {
    return fixpoint.runs();
  }

  /** What a body was computed from. */
  Dependencies dependencies(MethodId method) {
    BodyGraph graph = fixpoint.graph(method);
    CodeUnit code = program.body(method).orElseThrow();
    DeclarationUses uses = DeclarationUses.of(code, program.attribution(code));
    graph.callees().forEach(callee -> uses.value(fixpoint.known(callee).returned()));
    graph.fieldsRead().forEach(field -> uses.value(fixpoint.field(field)));
    return new Dependencies(
        new TreeSet<>(graph.callees()),
        new TreeSet<>(graph.fieldsRead()),
        new TreeSet<>(uses.classes()),
        new TreeSet<>(uses.missing()),
        new TreeSet<>(uses.methods()),
        new TreeSet<>(graph.beans()));
  }

  /** What a body wrote down, and what its callers know of it. */
  BodyGraph graph(MethodId method) {
    return fixpoint.graph(method);
  }

  Summary summary(MethodId method) {
    return fixpoint.known(method);
  }

  Value field(String key) {
    return fixpoint.field(key);
  }

  /** How often a component of the call graph was evaluated in one round, at most. */
  int height() {
    return fixpoint.height();
  }

  /** How many rounds it took until nothing changed. */
  int rounds() {
    return fixpoint.rounds();
  }

  /** What all bodies wrote of one form, in their order. */
  private <T> List<T> written(Function<BodyGraph, Collection<T>> form) {
    List<T> all = new ArrayList<>();
    for (BodyGraph graph : graphs) {
      Collection<T> part = form.apply(graph);
      if (!part.isEmpty()) {
        all.addAll(part);
      }
    }
    return all;
  }

  private TemplateMethods templates() {
    Map<Object, Selection> selected = new HashMap<>();
    graphs.forEach(graph -> selected.putAll(graph.selected()));
    List<SelfCall> onThis = written(BodyGraph::onThis);
    return new TemplateMethods(program, knowledge.dispatch(), onThis, selected);
  }

  ExecutionGraph graph() {
    List<Edge> edges = written(BodyGraph::edges);
    List<Root> roots = written(BodyGraph::roots);
    List<Sink> sinks = written(BodyGraph::sinks);
    Map<Site, Occasion> seldom = new HashMap<>();
    graphs.forEach(graph -> seldom.putAll(graph.seldom()));
    List<Continuation> continuations = written(BodyGraph::continuations);
    List<Sink> marks = written(BodyGraph::marks);
    List<HostedObject> hosts = written(BodyGraph::hosts);
    List<ActiveUse> touches = written(BodyGraph::touches);
    List<InheritedCall> inherited = written(BodyGraph::inherited);
    List<DomainRecord> records = written(BodyGraph::records);
    Set<Place> stopping = sinks.stream().map(Sink::place).collect(Collectors.toSet());
    records.forEach(each -> each.stop().ifPresent(stopping::add));
    List<Edge> initializing = ClassInitialization.edges(touches, edges, stopping);
    TemplateMethods templates = templates();
    roots.addAll(templates.entered(inherited, edges, roots));
    roots.addAll(new ForeignFutures(program, knowledge).roots(edges));
    GivenRoots given = new GivenRoots(program, knowledge, written(BodyGraph::gifts), edges);
    List<Root> entered = HostedRoots.applied(given.of(roots), hosts, knowledge, program);
    edges.addAll(templates.edges());
    edges.addAll(initializing);
    edges.addAll(OwnFunctions.ofEntered(edges, entered));
    if (!marks.isEmpty()) {
      sinks.addAll(new DeclaredBlocking(edges, sinks).needed(marks));
    }
    WholeProgram whole = new WholeProgram(program, edges, entered, records);
    List<Sink> decided = List.copyOf(sinks);
    for (Domain domain : domains) {
      decided = domain.decided(whole, decided);
    }
    return new ExecutionGraph(
        added(
            whole,
            new ExecutionGraph.Parts(
                edges, entered, decided, continuations, seldom, fixpoint.failures())),
        new ProgramSource(program));
  }

  /** The parts and what domains add to them. */
  private ExecutionGraph.Parts added(WholeProgram whole, ExecutionGraph.Parts parts) {
    List<Sink> sinks = List.copyOf(parts.sinks());
    List<Addition> more =
        domains.stream()
            .map(domain -> domain.added(whole, sinks))
            .filter(addition -> addition != Addition.NONE)
            .toList();
    return more.isEmpty()
        ? parts
        : new ExecutionGraph.Parts(
            with(parts.edges(), more, Addition::edges),
            with(parts.roots(), more, Addition::roots),
            with(sinks, more, Addition::sinks),
            parts.continuations(),
            parts.seldom(),
            parts.gaps());
  }

  private static <T> List<T> with(
      Collection<T> parts, List<Addition> more, Function<Addition, List<T>> form) {
    List<T> all = new ArrayList<>(parts);
    more.forEach(addition -> all.addAll(form.apply(addition)));
    return all;
  }
}
