package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.Addition;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Resolved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds stale checks in the code of a program, and writes down a way for each. */
final class StaleChecks {

  private static final ThreadName RELYING =
      new ThreadName(ThreadKind.RELYING, ThreadKind.RELYING.label());

  private final WholeProgram whole;
  private final Catalog catalog;
  private final List<Sink> all;
  private final SharedFields shared;
  private final List<Edge> edges = new ArrayList<>();
  private final List<Root> roots = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();
  private final Set<Place> told = new HashSet<>();

  StaleChecks(WholeProgram whole, Catalog catalog, List<Sink> all) {
    this.whole = whole;
    this.catalog = catalog;
    this.all = all;
    this.shared = new SharedFields(whole.program(), catalog);
  }

  /** Code that runs as a whole: a body, or a function that is written in it. */
  private record Run(Body body, Place place, List<Statement> statements) {}

  Addition addition() {
    List<Run> candidates = candidates();
    if (candidates.isEmpty()) {
      return Addition.NONE;
    }
    ManyThreads threads = new ManyThreads(whole, catalog);
    Locking locking = new Locking(whole, this::reading);
    List<Run> open =
        candidates.stream()
            .filter(run -> threads.run(run.place()))
            .filter(run -> !locking.isHeld(run.body()) && !locking.isHeldByCaller(run.body()))
            .toList();
    Set<MethodId> methods = new HashSet<>();
    open.forEach(run -> methods.add(run.body().method().id()));
    Waiting waiting = open.isEmpty() ? null : new Waiting(whole, all, methods);
    open.forEach(run -> write(run, waiting));
    return roots.isEmpty() ? Addition.NONE : new Addition(edges, roots, sinks);
  }

  /** Code that would be stale if all calls in it waited. */
  private List<Run> candidates() {
    List<Run> candidates = new ArrayList<>();
    for (Body body : whole.program().bodies()) {
      if (isOpen(body)) {
        Reading reading = reading(body);
        for (Run run : runs(body)) {
          if (!stale(run, reading, node -> true).isEmpty()) {
            candidates.add(run);
          }
        }
      }
    }
    return candidates;
  }

  /** Whether code may meet itself on another thread. */
  private boolean isOpen(Body body) {
    MethodId method = body.method().id();
    return !method.isConstructor()
        && !method.name().equals(MethodId.STATIC_INITIALIZER)
        && !method.name().equals(Body.INSTANCE_INITIALIZER)
        && shared.isIn(body.method().owner());
  }

  private Reading reading(Body body) {
    return new Reading(whole.program(), catalog, shared, whole.program().attribution(body.unit()));
  }

  private static List<Run> runs(Body body) {
    MethodId method = body.method().id();
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(body, Place.Code.of(method), body.statements()));
    for (Expression.Lambda lambda : Checks.functions(body.statements())) {
      Place place = new Place.Code(method, body.ordinal(lambda.node()));
      runs.add(new Run(body, place, List.of(lambda.body())));
    }
    return runs;
  }

  private static List<Stale> stale(Run run, Reading reading, IntPredicate waits) {
    List<Stale> found = new ArrayList<>(LostUpdates.in(run.statements(), reading, waits));
    found.addAll(Checks.in(run.statements(), reading, waits));
    return found;
  }

  private void write(Run run, Waiting waiting) {
    Body body = run.body();
    MethodId method = body.method().id();
    IntPredicate waits = node -> waiting.at(method, body.ordinal(node)).isPresent();
    for (Stale stale : stale(run, reading(body), waits)) {
      write(run, stale, waiting.at(method, body.ordinal(stale.waits())).orElseThrow());
    }
  }

  private void write(Run run, Stale stale, String subject) {
    Body body = run.body();
    MethodId method = body.method().id();
    int acts = body.ordinal(stale.acts());
    Place first = new Place.Region(method, acts, "checked");
    if (!told.add(first)) {
      return;
    }
    MethodId name = stale.subject().name();
    Site check = new Site(method, body.ordinal(stale.checked()), name, Site.Verb.CHECKS);
    roots.add(new Root(first, RELYING, "", check, Certainty.LIKELY));
    Place last = new Place.Region(method, acts, "relied on");
    Site wait =
        new Site(method, body.ordinal(stale.waits()), called(body, stale.waits()), Site.Verb.CALLS);
    edges.add(new Edge(first, last, wait, Edge.How.HANDOVER, Edge.Passage.ALL, Certainty.CERTAIN));
    Site write = new Site(method, acts, name, Site.Verb.WRITES_BACK);
    sinks.add(new Sink(last, write, new Action.Misses(stale.manner(), subject), Certainty.CERTAIN));
  }

  private MethodId called(Body body, int node) {
    return whole
        .program()
        .attribution(body.unit())
        .methodAt(node)
        .filter(Resolved.Known.class::isInstance)
        .map(known -> ((Resolved.Known) known).method().id())
        .orElse(body.method().id());
  }
}
