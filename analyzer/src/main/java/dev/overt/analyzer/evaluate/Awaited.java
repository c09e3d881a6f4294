package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.ArrayList;
import java.util.List;

/** Waits for parameters: whether there is anything to wait for is told at each call. */
final class Awaited {

  private final Run run;

  Awaited(Run run) {
    this.run = run;
  }

  /**
   * The places of the parameters that a value is, if it is nothing else and the body itself has it.
   */
  List<Place> parameters(Value value) {
    List<Place> places = new ArrayList<>();
    for (Atom atom : value.atoms()) {
      if (!run.place().equals(Place.Code.of(run.method()))
          || !(atom instanceof Atom.Async async)
          || !(async.subscription() instanceof Place.Formal formal)) {
        return List.of();
      }
      places.add(run.formal(formal.index(), Place.Formal.Role.AWAITED));
    }
    return places;
  }

  /** Enters a callee's wait for a parameter, unless what a call passes there is done. */
  void call(Invocation call, MethodSymbol target, int parameter) {
    for (Place from : waiting(call.passed(parameter))) {
      run.trace().edge(from, place(target, parameter), call.site(), Edge.How.CALL);
    }
  }

  /**
   * Who waits for what is passed: nobody if it is done, callers of this method if it is a
   * parameter.
   */
  private List<Place> waiting(List<Value> passed) {
    if (passed.size() != 1) {
      return List.of(run.place());
    }
    Value value = passed.get(0);
    if (!value.atoms().isEmpty() && value.atoms().stream().allMatch(Conditions::isDone)) {
      return List.of();
    }
    List<Place> parameters = parameters(value);
    return parameters.isEmpty() ? List.of(run.place()) : parameters;
  }

  /** Enters the waits of a method that is entered by itself, with nobody to tell what is passed. */
  void enter(MethodSymbol target, Summary summary, Site site) {
    for (Summary.Use use : summary.uses()) {
      if (use.role() == Place.Formal.Role.AWAITED) {
        run.trace()
            .edge(Place.Code.of(target.id()), place(target, use.formal()), site, Edge.How.IMPLIED);
      }
    }
  }

  private static Place place(MethodSymbol target, int parameter) {
    return new Place.Formal(target.id(), parameter, Place.Formal.Role.AWAITED);
  }
}
