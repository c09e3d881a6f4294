package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.InheritedCall;
import dev.overt.analyzer.evaluate.state.SelfCall;
import dev.overt.analyzer.evaluate.value.Selection;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
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
public final class TemplateMethods {

  /** A method that a framework enters in more classes than this is not looked at in each. */
  private static final int MOST_CLASSES = 50;

  private final Program program;
  private final Dispatch dispatch;
  private final Map<MethodId, List<SelfCall>> calls = new HashMap<>();
  private final Set<Place.Code> lambdas = new HashSet<>();
  private final Set<MethodId> templates = new HashSet<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Set<Place> made = new HashSet<>();
  private final Map<MethodId, List<ClassSymbol>> classes = new HashMap<>();
  private final Map<Object, Selection> selected;

  /**
   * @param calls all calls on {@code this}
   * @param selected the edges that are there only if such a call runs one of its candidates
   */
  public TemplateMethods(
      Program program,
      Dispatch dispatch,
      Collection<SelfCall> calls,
      Map<Object, Selection> selected) {
    this.program = program;
    this.dispatch = dispatch;
    this.selected = selected;
    for (SelfCall call : calls) {
      this.calls.computeIfAbsent(call.site().in(), in -> new ArrayList<>()).add(call);
      lambdas.add(call.code());
    }
    find(calls);
  }

  /** Methods whose calls on this depend on the class, at any distance. */
  private void find(Collection<SelfCall> all) {
    Map<MethodId, List<MethodId>> callers = new HashMap<>();
    for (SelfCall call : all) {
      MethodId in = call.site().in();
      callers.computeIfAbsent(call.called(), called -> new ArrayList<>()).add(in);
      if (program.method(call.called()).filter(dispatch::hasSeveral).isPresent()) {
        templates.add(in);
      }
    }
    templates.addAll(
        Closure.of(
            templates, (method, found) -> callers.getOrDefault(method, List.of()).forEach(found)));
  }

  /** The edges of template methods in the classes in which they run. */
  public List<Edge> edges() {
    return edges;
  }

  /** Enters template methods from where they are called. */
  private void enter(Collection<InheritedCall> inherited) {
    for (InheritedCall call : inherited) {
      if (templates.contains(call.called())) {
        program
            .find(call.receiver())
            .map(receiver -> place(call.called(), receiver))
            .map(place -> edge(call.from(), place, call.site(), call.certainty()))
            .ifPresent(edges::add);
      }
    }
  }

  /** Enters template methods that are called by the name of their own class: in any class below. */
  private void enterAsDeclared(Edges all, Collection<InheritedCall> inherited) {
    Set<Site> known = new HashSet<>();
    inherited.forEach(call -> known.add(call.site()));
    calls.values().forEach(own -> own.forEach(call -> known.add(call.site())));
    for (Edge edge : all.all()) {
      if ((edge.how() == Edge.How.CALL || edge.isChoice())
          && edge.to() instanceof Place.Code code
          && code.ordinal() < 0
          && templates.contains(code.method())
          && !known.contains(edge.site())) {
        program
            .find(code.method().owner())
            .map(owner -> place(code.method(), owner))
            .ifPresent(to -> edges.add(edge.to(to)));
      }
    }
  }

  /** Enters the lambdas of template methods in each class as they are entered in general. */
  private void inside(Edges all) {
    for (Edge edge : all.all()) {
      if (edge.to() instanceof Place.Code code && isLambda(code)) {
        for (ClassSymbol each : classesOf(code)) {
          certainty(edge, each).ifPresent(sure -> enter(edge, sure, code, each));
        }
      }
    }
  }

  /** How sure an edge is where the object is of a class; empty if it is not there. */
  private Optional<Certainty> certainty(Edge edge, ClassSymbol receiver) {
    Optional<Selection.OwnCall> own = selected.getOrDefault(edge, Selection.ANY).own();
    if (own.isEmpty()) {
      return Optional.of(edge.certainty());
    }
    return inClass(own.get().called(), receiver).stream()
        .filter(target -> target.method().id().equals(own.get().target()))
        .map(Dispatch.Target::certainty)
        .findFirst();
  }

  private Stream<Root> inside(Root root) {
    return root.place() instanceof Place.Code code && isLambda(code)
        ? classesOf(code).stream()
            .map(each -> new Place.Template(code.method(), code.ordinal(), each.name()))
            .map(place -> at(place, root))
        : Stream.of();
  }

  private static Root at(Place place, Root root) {
    return new Root(place, root.thread(), root.reason(), root.site(), root.certainty());
  }

  private boolean isLambda(Place.Code code) {
    return code.isFunction() && lambdas.contains(code);
  }

  private List<ClassSymbol> classesOf(Place.Code lambda) {
    return classes.getOrDefault(lambda.method(), List.of());
  }

  /** From the code around it a lambda is entered in one class; from elsewhere in any of them. */
  private void enter(Edge edge, Certainty sure, Place.Code lambda, ClassSymbol receiver) {
    boolean isAround = edge.from() instanceof Place.Code code && isOfClass(code, lambda);
    Place from =
        isAround
            ? new Place.Template(
                lambda.method(), ((Place.Code) edge.from()).ordinal(), receiver.name())
            : edge.from();
    Certainty certainty = isAround ? sure : sure.and(Dispatch.guess(classesOf(lambda).size()));
    Place to = new Place.Template(lambda.method(), lambda.ordinal(), receiver.name());
    edges.add(new Edge(from, to, edge.site(), edge.how(), edge.passage(), certainty));
  }

  /** Whether code has a place of its own in each class in which the lambda has one. */
  private boolean isOfClass(Place.Code code, Place.Code lambda) {
    return code.method().equals(lambda.method()) && (code.ordinal() < 0 || lambdas.contains(code));
  }

  /**
   * Enters template methods and their lambdas, in each class, from where they are called.
   *
   * @return the roots of those that threads enter by themselves
   */
  public List<Root> entered(
      Collection<InheritedCall> inherited, Edges all, Collection<Root> roots) {
    List<Root> entered = new ArrayList<>();
    roots.forEach(root -> entered(root).forEach(entered::add));
    enter(inherited);
    enterAsDeclared(all, inherited);
    inside(all);
    roots.forEach(root -> inside(root).forEach(entered::add));
    return entered;
  }

  private Stream<Root> entered(Root root) {
    MethodId method = root.place().method();
    if (!templates.contains(method) || !root.place().equals(Place.Code.of(method))) {
      return Stream.of();
    }
    return program.body(method).map(body -> body.method()).stream()
        .flatMap(symbol -> having(symbol).stream())
        .map(each -> at(place(method, each), root));
  }

  /** The classes of whose objects a method is one; none if they are many. */
  private List<ClassSymbol> having(MethodSymbol method) {
    List<ClassSymbol> having =
        Stream.concat(Stream.of(method.owner()), program.subclasses(method.owner()).stream())
            .filter(each -> !Modifier.isAbstract(each.flags()))
            .filter(each -> program.implementation(method, each).filter(method::equals).isPresent())
            .limit(MOST_CLASSES + 1)
            .toList();
    return having.size() > MOST_CLASSES ? List.of() : having;
  }

  /** The place of a method in a class, with the edges that leave it and the lambdas in it. */
  private Place place(MethodId method, ClassSymbol receiver) {
    Place place = new Place.Template(method, -1, receiver.name());
    if (made.add(place)) {
      classes.computeIfAbsent(method, each -> new ArrayList<>()).add(receiver);
      // Of which class the object is, then nothing tells.
      boolean isOwn = receiver.name().equals(method.owner());
      for (SelfCall call : calls.getOrDefault(method, List.of())) {
        Place from = new Place.Template(method, call.code().ordinal(), receiver.name());
        for (Dispatch.Target each : inClass(call.called(), receiver)) {
          Dispatch.Target target = isOwn ? each.asChoice() : each;
          MethodId called = target.method().id();
          Edge.Passage passage = Edge.Passage.to(call.from());
          Edge edge = target.edge(from, Place.Code.of(called), call.site()).only(passage);
          edges.add(edge.notSurerThan(call.certainty()));
          if (templates.contains(called)) {
            edges.add(edge.to(place(called, receiver)).notSurerThan(call.certainty()));
          }
        }
      }
    }
    return place;
  }

  private List<Dispatch.Target> inClass(MethodId called, ClassSymbol receiver) {
    return program.method(called).map(method -> dispatch.in(method, receiver)).orElse(List.of());
  }

  private static Edge edge(Place from, Place to, Site site, Certainty certainty) {
    return new Edge(from, to, site, Edge.How.CALL, Edge.Passage.ALL, certainty);
  }
}
