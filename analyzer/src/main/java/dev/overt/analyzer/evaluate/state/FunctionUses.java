package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Selection;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import dev.overt.analyzer.execution.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a function written in a body does with the functions that are its own parameters. What only
 * one of several candidates of a virtual call does is as sure as that candidate.
 */
public final class FunctionUses {

  private final BodyGraph trace;
  private final Map<Place, List<Edge>> out = new HashMap<>();
  private final List<Integer> formals;
  private final Set<Summary.Use> uses = new LinkedHashSet<>();
  private Selection selection = Selection.ANY;
  private boolean isAll;

  private FunctionUses(BodyGraph trace, List<Integer> formals) {
    this.trace = trace;
    this.formals = formals;
  }

  /** The number of a parameter of a function, by the ordinal of what stands for it. */
  public static int formal(int ordinal) {
    return ~ordinal;
  }

  /**
   * What the function at a place does, on whose thread.
   *
   * @param formals the numbers of its parameters, in order; of one that is not followed any other
   */
  static Atom.Function function(
      BodyGraph trace, Place.Code function, Value result, List<Integer> formals) {
    Set<Summary.Use> uses = formals.isEmpty() ? Set.of() : of(trace, function, result, formals);
    List<Place.Formal> parameters =
        formals.stream().map(each -> formal(function, each, Role.SUBSCRIPTION)).toList();
    return new Atom.Function(function, result, uses, parameters);
  }

  private static Place.Formal formal(Place.Code function, int index, Role role) {
    return new Place.Formal(function.method(), index, role);
  }

  private static Set<Summary.Use> of(
      BodyGraph trace, Place.Code function, Value result, List<Integer> formals) {
    FunctionUses found = new FunctionUses(trace, formals);
    for (Edge edge : trace.edges()) {
      found.out.computeIfAbsent(edge.from(), place -> new ArrayList<>()).add(edge);
    }
    found.find(function, result);
    if (!trace.selected().isEmpty() && found.hasMore(function, result)) {
      for (Selection each : new LinkedHashSet<>(trace.selected().values())) {
        found.selection = each;
        found.find(function, result);
      }
    }
    return found.uses;
  }

  /** Whether there are uses that hang on a selection, which is seldom. */
  private boolean hasMore(Place.Code function, Value result) {
    Set<Summary.Use> known = Set.copyOf(uses);
    isAll = true;
    find(function, result);
    isAll = false;
    boolean hasMore = uses.size() > known.size();
    uses.retainAll(known);
    return hasMore;
  }

  /** Finds the uses that are there under the selection at hand. */
  private void find(Place.Code function, Value result) {
    search(ThreadSource.CALLER, function);
    for (Root root : trace.roots()) {
      if (isThere(root)) {
        search(new ThreadSource.On(root.thread(), root.reason()), root.place());
      }
    }
    result
        .all(Atom.Async.class)
        .forEach(value -> search(ThreadSource.SUBSCRIBER, value.subscription()));
    for (int i = 0; i < formals.size(); i++) {
      search(new ThreadSource.EmissionOf(i), formal(function, formals.get(i), Role.EMISSION));
    }
  }

  private boolean isThere(Object part) {
    Selection of = trace.selection(part);
    return isAll || of.isAny() || of.equals(selection);
  }

  private boolean isUsed(Place.Formal formal) {
    return formals.contains(formal.index())
        && (formal.role() == Role.FUNCTION || formal.role() == Role.SUBSCRIPTION);
  }

  private void search(ThreadSource source, Place start) {
    for (Place place : Closure.of(List.of(start), this::next)) {
      if (place instanceof Place.Formal formal && isUsed(formal)) {
        use(new Summary.Use(formals.indexOf(formal.index()), formal.role(), source));
      }
    }
  }

  /** Keeps a use, unless it is there under any selection. */
  private void use(Summary.Use use) {
    if (!uses.contains(use)) {
      uses.add(new Summary.Use(use.formal(), use.role(), use.under(), surely()));
    }
  }

  /** Who calls the function need not know the object in whose method it is written. */
  private Selection surely() {
    return selection.certainty() == Certainty.CERTAIN
        ? Selection.ANY
        : new Selection(selection.certainty(), Optional.empty());
  }

  private void next(Place place, Consumer<Place> found) {
    for (Edge edge : out.getOrDefault(place, List.of())) {
      if (isThere(edge)) {
        found.accept(edge.to());
      }
    }
  }
}
