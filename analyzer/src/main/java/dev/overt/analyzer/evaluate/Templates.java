package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Template methods: what an inherited method calls on {@code this} is what the class of the object
 * has for it. So each class that is known to run such a method gets a place of its own for it.
 */
final class Templates {

  /** A method that a framework enters in more classes than this is not looked at in each. */
  private static final int MOST_CLASSES = 50;

  private final Program program;
  private final Dispatch dispatch;
  private final Map<MethodId, List<OnThis>> calls = new HashMap<>();
  private final Set<MethodId> templates = new HashSet<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Set<Place> made = new HashSet<>();

  Templates(Program program, Dispatch dispatch, Collection<OnThis> calls) {
    this.program = program;
    this.dispatch = dispatch;
    calls.forEach(
        call -> this.calls.computeIfAbsent(call.site().in(), in -> new ArrayList<>()).add(call));
    find(calls);
  }

  /** A method calls another one of its own object. */
  record OnThis(Site site, MethodSymbol called) {}

  /** A method is called on an object of a class that inherits it, or of one below that. */
  record Inherited(
      Place from, Site site, MethodSymbol called, ClassSymbol receiver, Certainty certainty) {}

  /** Methods whose calls on this depend on the class, at any distance. */
  private void find(Collection<OnThis> all) {
    Map<MethodId, List<MethodId>> callers = new HashMap<>();
    Deque<MethodId> open = new ArrayDeque<>();
    for (OnThis call : all) {
      MethodId in = call.site().in();
      callers.computeIfAbsent(call.called().id(), called -> new ArrayList<>()).add(in);
      if (dispatch.hasSeveral(call.called()) && templates.add(in)) {
        open.add(in);
      }
    }
    while (!open.isEmpty()) {
      for (MethodId caller : callers.getOrDefault(open.remove(), List.of())) {
        if (templates.add(caller)) {
          open.add(caller);
        }
      }
    }
  }

  /** The edges of template methods in the classes in which they run. */
  List<Edge> edges(Collection<Inherited> inherited) {
    for (Inherited call : inherited) {
      if (templates.contains(call.called().id())) {
        edges.add(
            edge(
                call.from(),
                place(call.called().id(), call.receiver()),
                call.site(),
                call.certainty()));
      }
    }
    return edges;
  }

  /**
   * The roots of inherited template methods: a framework that enters one does so in each class that
   * has it.
   */
  List<Root> entered(Collection<Root> roots) {
    return roots.stream().flatMap(this::entered).toList();
  }

  private Stream<Root> entered(Root root) {
    MethodId method = root.place().method();
    Optional<MethodSymbol> symbol = program.body(method).map(body -> body.method());
    if (symbol.isEmpty()
        || !templates.contains(method)
        || !root.place().equals(Place.Code.of(method))) {
      return Stream.of();
    }
    List<ClassSymbol> classes =
        program.sourceClasses().stream()
            .filter(each -> !Modifier.isAbstract(each.flags()))
            .filter(each -> program.isSubclass(each, method.owner()))
            .filter(each -> program.implementation(symbol.get(), each).equals(symbol))
            .limit(MOST_CLASSES + 1)
            .toList();
    return classes.size() > MOST_CLASSES
        ? Stream.of()
        : classes.stream()
            .map(
                each ->
                    new Root(
                        place(method, each),
                        root.thread(),
                        root.reason(),
                        root.site(),
                        root.certainty()));
  }

  /** The place of a method in a class, with the edges that leave it. */
  private Place place(MethodId method, ClassSymbol receiver) {
    Place place = new Place.Template(method, receiver.name());
    if (made.add(place)) {
      for (OnThis call : calls.getOrDefault(method, List.of())) {
        for (Dispatch.Target target : dispatch.in(call.called(), receiver)) {
          MethodId called = target.method().id();
          edges.add(edge(place, Place.Code.of(called), call.site(), target.certainty()));
          if (templates.contains(called)) {
            edges.add(edge(place, place(called, receiver), call.site(), target.certainty()));
          }
        }
      }
    }
    return place;
  }

  private static Edge edge(Place from, Place to, Site site, Certainty certainty) {
    return new Edge(from, to, site, Edge.How.CALL, Edge.Passage.ALL, certainty);
  }
}
