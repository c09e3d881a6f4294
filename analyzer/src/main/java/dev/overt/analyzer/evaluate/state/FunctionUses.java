package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.value.Atom;
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
import java.util.Set;
import java.util.function.Consumer;

/** What a function written in a body does with the functions that are its own parameters. */
public final class FunctionUses {

  private final Map<Place, List<Place>> out = new HashMap<>();
  private final List<Integer> formals;
  private final Set<Summary.Use> uses = new LinkedHashSet<>();

  private FunctionUses(List<Integer> formals) {
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
    FunctionUses found = new FunctionUses(formals);
    for (Edge edge : trace.edges()) {
      found.out.computeIfAbsent(edge.from(), place -> new ArrayList<>()).add(edge.to());
    }
    found.search(ThreadSource.CALLER, function);
    for (Root root : trace.roots()) {
      found.search(new ThreadSource.On(root.thread(), root.reason()), root.place());
    }
    result
        .all(Atom.Async.class)
        .forEach(value -> found.search(ThreadSource.SUBSCRIBER, value.subscription()));
    for (int i = 0; i < formals.size(); i++) {
      found.search(new ThreadSource.EmissionOf(i), formal(function, formals.get(i), Role.EMISSION));
    }
    return found.uses;
  }

  private boolean isUsed(Place.Formal formal) {
    return formals.contains(formal.index())
        && (formal.role() == Role.FUNCTION || formal.role() == Role.SUBSCRIPTION);
  }

  private void search(ThreadSource source, Place start) {
    for (Place place : Closure.of(List.of(start), this::next)) {
      if (place instanceof Place.Formal formal && isUsed(formal)) {
        uses.add(new Summary.Use(formals.indexOf(formal.index()), formal.role(), source));
      }
    }
  }

  private void next(Place place, Consumer<Place> found) {
    out.getOrDefault(place, List.of()).forEach(found);
  }
}
