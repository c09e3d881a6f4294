package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code behind a value that is used as a function. */
public final class FunctionTargets {

  private final BodyState state;

  private FunctionTargets(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static FunctionTargets in(BodyState state) {
    return state.shared(FunctionTargets.class, FunctionTargets::new);
  }

  /**
   * Code that runs when a function is called.
   *
   * @param result what it returns
   * @param uses what it does with what it is passed
   * @param formals its parameters, if any of them is followed
   */
  public record Target(
      Place place, Value result, Set<Summary.Use> uses, List<Place.Formal> formals) {
    public Target {
      formals = List.copyOf(formals);
    }

    /** The same, of which more is known. */
    Target returning(Value value) {
      return new Target(place, value, uses, formals);
    }
  }

  /** The async values that a value is, or that the functions return that it is. */
  public Stream<Atom.Async> delivering(Value value) {
    return Stream.concat(Stream.of(value), results(value))
        .flatMap(each -> each.all(Atom.Async.class));
  }

  /** What the functions return that a value is. */
  Stream<Value> results(Value value) {
    return value.atoms().stream()
        .filter(FunctionTargets::isFunction)
        .flatMap(atom -> target(atom, Type.UNKNOWN))
        .map(Target::result);
  }

  private static boolean isFunction(Atom atom) {
    return atom instanceof Atom.Function || atom instanceof Atom.FormalFunction;
  }

  /** Lets the code of a function that is called here run what it is passed. */
  void pass(Target target, List<Value> passed, Site site) {
    for (Summary.Use use : target.uses()) {
      if (use.formal() < passed.size() && use.role() == Place.Formal.Role.FUNCTION) {
        for (Target inner : targets(List.of(passed.get(use.formal())), Type.UNKNOWN)) {
          state
              .trace()
              .under(
                  use.selection(), () -> state.handovers().from(use.under(), inner.place(), site));
        }
      }
    }
  }

  /** What runs when a call runs the functions of an entry, with what it passes to them. */
  public List<Target> called(Entry.Runs entry, Invocation call) {
    FunctionApplication application = FunctionApplication.in(state);
    return targets(entry.argument(), call).stream()
        .map(
            target ->
                entry.isRebuilding()
                    ? application.of(target, call.with(List.of(call.receiver())))
                    : application.ofAnything(target, call))
        .toList();
  }

  /** What runs when a call runs functions, with nobody knows what. */
  List<Target> called(List<Value> values, Type functional, Invocation call) {
    FunctionApplication application = FunctionApplication.in(state);
    return targets(values, functional).stream()
        .map(target -> application.ofAnything(target, call))
        .toList();
  }

  /** What runs when a call runs the functions that an entry speaks of. */
  public List<Target> targets(Argument argument, Invocation call) {
    if (argument.equals(Argument.RECEIVER)) {
      return targets(List.of(call.receiver()), call.receiverType());
    }
    return parameters(argument, call)
        .boxed()
        .flatMap(i -> targets(call.passed(i), call.parameterType(i)).stream())
        .toList();
  }

  /** The functions that an entry speaks of, to be run later. */
  Stream<Atom> atoms(Argument argument, Invocation call) {
    return parameters(argument, call)
        .boxed()
        .flatMap(
            i -> call.passed(i).stream().flatMap(value -> atoms(value, call.parameterType(i))));
  }

  /** The functions that a value may be as an object of the functional type. */
  Stream<Atom> atoms(Value value, Type functional) {
    return value.atoms().stream()
        .flatMap(
            atom ->
                atom instanceof Atom.Instance
                    ? target(atom, functional).map(FunctionTargets::function)
                    : Stream.of(atom))
        .filter(FunctionTargets::isFunction);
  }

  private static Atom function(Target target) {
    return new Atom.Function(
        (Place.Code) target.place(), target.result(), target.uses(), target.formals());
  }

  private IntStream parameters(Argument argument, Invocation call) {
    if (!argument.equals(Argument.FUNCTIONS)) {
      return IntStream.of(argument.index());
    }
    Knowledge knowledge = state.knowledge();
    return IntStream.range(0, call.method().parameterTypes().size())
        .filter(i -> knowledge.nature(call.parameterType(i)) == ValueKind.FUNCTION);
  }

  /** What runs when one of the values is called as an object of the functional type. */
  public List<Target> targets(List<Value> values, Type functional) {
    return values.stream().flatMap(value -> targets(value, functional)).distinct().toList();
  }

  private Stream<Target> targets(Value value, Type functional) {
    return value.atoms().stream().flatMap(atom -> target(atom, functional));
  }

  private Stream<Target> target(Atom atom, Type functional) {
    if (atom instanceof Atom.Function function) {
      return Stream.of(
          new Target(function.code(), function.result(), function.uses(), function.formals()));
    }
    if (atom instanceof Atom.FormalFunction formal) {
      return Stream.of(
          new Target(use(formal.index()), resultOf(formal.index()), Set.of(), List.of()));
    }
    if (atom instanceof Atom.Reading reading) {
      return Stream.of(new Target(reading.place(), Value.UNKNOWN, Set.of(), List.of()));
    }
    if (atom instanceof Atom.Pulled pulled) {
      return pulled.work().stream().flatMap(put -> target(put.function(), functional));
    }
    if (atom instanceof Atom.Instance exact) {
      Optional<ClassSymbol> symbol = state.program().find(exact.className());
      return state.program().functionOf(functional).stream()
          .flatMap(
              method -> symbol.flatMap(own -> state.program().implementation(method, own)).stream())
          .filter(method -> state.program().body(method.id()).isPresent())
          .map(this::method);
    }
    return Stream.of();
  }

  private Target method(MethodSymbol method) {
    Summary summary = state.summary(method.id());
    Site site = state.site(state.body().node(), method.id(), Site.Verb.ENTERS);
    ArgumentRoles.in(state).enter(method, summary, site);
    return new Target(Place.Code.of(method.id()), summary.returned().closed(), Set.of(), List.of());
  }

  private Place use(int formal) {
    return state.formal(formal, Place.Formal.Role.FUNCTION);
  }

  /** An async value of which only the caller knows more. */
  private Value resultOf(int formal) {
    Atom.Async async =
        new Atom.Async(
            state.formal(formal, Place.Formal.Role.SUBSCRIPTION),
            state.formal(formal, Place.Formal.Role.EMISSION),
            Set.of(new ThreadSource.ResultOf(formal)),
            false);
    return state.domains().resultOf(formal, Value.of(async));
  }
}
