package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a method does or not by what it is passed, which is told at each call: it waits for a
 * parameter that is not done, it takes the branch that a parameter decides.
 */
public final class ArgumentRoles {

  private final BodyState state;

  private ArgumentRoles(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static ArgumentRoles in(BodyState state) {
    return state.shared(ArgumentRoles.class, ArgumentRoles::new);
  }

  /**
   * The places of the parameters that a value is, if it is nothing else and the body itself has it.
   */
  public List<Place> awaited(Value value) {
    List<Place> places = new ArrayList<>();
    for (Atom atom : value.atoms()) {
      List<Integer> formals = atom instanceof Atom.Async async ? formals(async) : List.of();
      if (!isInBody() || formals.isEmpty()) {
        return List.of();
      }
      formals.forEach(index -> places.add(state.formal(index, Role.AWAITED)));
    }
    return places;
  }

  /** The parameters that a future is, or is done with; none if it needs anything else. */
  private static List<Integer> formals(Atom.Async async) {
    if (async.formal().isPresent()) {
      return List.of(async.formal().getAsInt());
    }
    List<Integer> formals = new ArrayList<>();
    for (ThreadSource source : async.isEager() ? async.sources() : Set.<ThreadSource>of()) {
      if (source instanceof ThreadSource.EmissionOf emission) {
        formals.add(emission.formal());
      } else if (!(source instanceof ThreadSource.Subscriber)
          && !(source instanceof ThreadSource.Known)) {
        return List.of();
      }
    }
    return formals;
  }

  /** Goes on where a parameter is what the role says, if callers can be asked for that. */
  public void branch(Value subject, Role role) {
    OptionalInt formal = subject.formal();
    if (formal.isPresent() && isOpenToCallers(state) && isAsked(state.body().method())) {
      state.goOn(state.point().in(state.formal(formal.getAsInt(), role)));
    }
  }

  private boolean isAsked(MethodSymbol method) {
    return state.knowledge().isFollowed(method);
  }

  /** Whether the code at hand is the method's own, behind no condition. */
  private boolean isAtTop() {
    return state.place().equals(Place.Code.of(state.method()));
  }

  /**
   * Whether callers alone decide of the code: it is the method's own, behind no condition but that
   * a parameter is not null, which it hardly ever is.
   */
  static boolean isOpenToCallers(BodyState state) {
    return state.place().equals(Place.Code.of(state.method()))
        || state.place() instanceof Place.Formal formal && formal.role() == Role.PRESENT;
  }

  private boolean isInBody() {
    return isAtTop() || state.place() instanceof Place.Formal formal && formal.role().isBranch();
  }

  /** Enters what a callee does with a parameter, unless what a call passes rules it out. */
  public void call(Invocation call, Dispatch.Target target, Summary.Use use) {
    List<Value> passed = call.passed(use.formal());
    for (Place from : entering(passed, use.role())) {
      Certainty certainty = certainty(from, passed, use.role());
      if (use.role() == Role.AWAITED && passed.size() == 1) {
        certainty = certainty.and(state.pending(passed.get(0)));
      }
      Edge edge = target.edge(from, place(target.method(), use), call.site());
      state.trace().edge(edge.notSurerThan(certainty));
    }
  }

  /** A stream of which nothing is known leads to a device only perhaps. */
  private static Certainty certainty(Place from, List<Value> passed, Role role) {
    boolean isSure =
        role != Role.STREAM
            || from instanceof Place.Formal formal && formal.role() == Role.STREAM
            || passed.stream().anyMatch(StreamEffects::isDevice);
    return isSure ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  /** Who enters: nobody if it is ruled out, callers of this method if they decide. */
  private List<Place> entering(List<Value> passed, Role role) {
    if (passed.size() != 1) {
      return List.of(state.place());
    }
    Value value = passed.get(0);
    if (isRuledOut(value, role)) {
      return List.of();
    }
    if (role == Role.AWAITED) {
      List<Place> awaited = awaited(value);
      return awaited.isEmpty() ? List.of(state.place()) : awaited;
    }
    OptionalInt formal = value.formal();
    return formal.isPresent() && isOpenToCallers(state) && isAsked(state.body().method())
        ? List.of(state.formal(formal.getAsInt(), role))
        : List.of(state.place());
  }

  private boolean isRuledOut(Value value, Role role) {
    Set<Atom> atoms = value.atoms();
    return switch (role) {
      case AWAITED ->
          state.functions().delivery().isAll()
              || !atoms.isEmpty() && atoms.stream().allMatch(Atom::isDone);
      case STREAM -> StreamEffects.in(state).isInMemory(value);
      case NAME -> StreamEffects.isAddress(value);
      case TRUE -> value.flag().filter(isTrue -> !isTrue).isPresent();
      case FALSE -> value.flag().filter(isTrue -> isTrue).isPresent();
      case NULL -> !atoms.isEmpty() && atoms.stream().allMatch(ArgumentRoles::isObject);
      case PRESENT -> atoms.isEmpty();
      case FUNCTION, SUBSCRIPTION, EMISSION, EXECUTOR -> false;
    };
  }

  private static boolean isObject(Atom atom) {
    return atom instanceof Atom.Function || atom instanceof Atom.Instance;
  }

  /** Enters all of it in a method that is entered by itself, with nobody to tell what is passed. */
  public void enter(MethodSymbol target, Summary summary, Site site) {
    for (Summary.Use use : summary.uses()) {
      if (use.role().isDecidedByCaller()) {
        state.trace().edge(Place.Code.of(target.id()), place(target, use), site, Edge.How.IMPLIED);
      }
    }
  }

  private static Place place(MethodSymbol target, Summary.Use use) {
    return new Place.Formal(target.id(), use.formal(), use.role());
  }
}
