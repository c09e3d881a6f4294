package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.Addition;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.whole.ClassInitialization;
import dev.overt.analyzer.evaluate.whole.DeclaredBlocking;
import dev.overt.analyzer.evaluate.whole.ForeignFutures;
import dev.overt.analyzer.evaluate.whole.GivenRoots;
import dev.overt.analyzer.evaluate.whole.HostedRoots;
import dev.overt.analyzer.evaluate.whole.OwnFunctions;
import dev.overt.analyzer.evaluate.whole.TemplateMethods;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.types.CodeUnit;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

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

  ExecutionGraph graph() {
    Written written = new Written(graphs);
    Edges own = Edges.of(written.edges);
    TemplateMethods templates =
        new TemplateMethods(program, knowledge.dispatch(), written.onThis, written.selected);
    List<Root> roots = new ArrayList<>(written.roots);
    roots.addAll(templates.entered(written.inherited, own, roots));
    roots.addAll(new ForeignFutures(program, knowledge).roots(own));
    List<Edge> initializing = ClassInitialization.edges(written.touches, own, written.stopping());
    GivenRoots given = new GivenRoots(program, knowledge, written.gifts, own);
    List<Root> entered = HostedRoots.applied(given.of(roots), written.hosts, knowledge, program);
    Edges more = own.with(templates.edges()).with(initializing);
    Edges edges = more.with(OwnFunctions.ofEntered(more, entered));
    WholeProgram whole = new WholeProgram(program, edges, entered, written.records);
    List<Sink> sinks = decided(whole, written);
    return new ExecutionGraph(
        added(
            whole,
            new ExecutionGraph.Parts(
                edges, entered, sinks, written.continuations, written.seldom, fixpoint.failures())),
        new ProgramSource(program));
  }

  /** Where threads stop, as the domains decide it when they see the whole program. */
  private List<Sink> decided(WholeProgram whole, Written written) {
    List<Sink> sinks = new ArrayList<>(written.sinks);
    if (!written.marks.isEmpty()) {
      sinks.addAll(new DeclaredBlocking(whole.edges(), sinks).needed(written.marks));
    }
    List<Sink> decided = List.copyOf(sinks);
    for (Domain domain : domains) {
      decided = domain.decided(whole, decided);
    }
    return decided;
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
            parts.edges().with(with(List.of(), more, Addition::edges)),
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
