package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.FunctionCaller;
import dev.overt.analyzer.evaluate.state.FunctionUses;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Set;

/** What the functions that are written in a body are passed, as far as it is followed. */
public final class FunctionArguments {

  private final BodyState state;

  private FunctionArguments(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static FunctionArguments in(BodyState state) {
    return state.shared(FunctionArguments.class, FunctionArguments::new);
  }

  /** Who calls the functions that are arguments of a call or a creation. */
  public FunctionCaller caller(Resolved resolved, List<Expression> arguments, Value receiver) {
    if (arguments.stream().noneMatch(FunctionArguments::isFunction)) {
      return state.functions().caller();
    }
    if (!(resolved instanceof Resolved.Known known)) {
      return FunctionCaller.CLOSED;
    }
    boolean isRebuilding =
        state.knowledge().facts(known.method()).runs().stream().anyMatch(Entry.Runs::isRebuilding);
    if (isRebuilding) {
      return new FunctionCaller(false, receiver);
    }
    return known.method().owner().hasCode() ? FunctionCaller.OPEN : FunctionCaller.CLOSED;
  }

  private static boolean isFunction(Expression expression) {
    return expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference;
  }

  /** The numbers of the parameters of a lambda, if anything of one of them is followed. */
  public List<Integer> formals(Expression.Lambda lambda) {
    List<Integer> nodes = lambda.parameters().stream().map(Parameter::node).toList();
    return nodes.stream().anyMatch(this::isFormal)
        ? nodes.stream().map(this::number).toList()
        : List.of();
  }

  private int number(int node) {
    return FunctionUses.formal(state.ordinal(node));
  }

  private boolean isFormal(int node) {
    ValueKind nature = nature(state.attribution().type(node));
    return nature == ValueKind.FUNCTION
        || nature == ValueKind.LAZY && state.functions().caller().isOpen();
  }

  private ValueKind nature(Type type) {
    return state.knowledge().nature(type);
  }

  /** Lets the parameters of a lambda be what it is passed. */
  public void bind(Expression.Lambda lambda, FunctionCaller given) {
    for (Parameter parameter : lambda.parameters()) {
      Value value = passed(state.attribution().type(parameter.node()), parameter.node(), given);
      if (!value.isUntracked()) {
        state.locals().put(parameter.node(), value);
      }
    }
  }

  /** What a function is passed for a parameter of a type, which stands at a node. */
  private Value passed(Type type, int node, FunctionCaller given) {
    return switch (nature(type)) {
      case FUNCTION -> Value.of(new Atom.FormalFunction(number(node)));
      case LAZY -> given.isOpen() ? formal(node) : async(given.value());
      default -> Value.UNKNOWN;
    };
  }

  private static Value async(Value value) {
    List<Atom.Async> atoms = value.all(Atom.Async.class).toList();
    return atoms.isEmpty() ? Value.UNKNOWN : Value.of(atoms);
  }

  private Value formal(int node) {
    int index = number(node);
    return Value.of(
        new Atom.Async(
            state.formal(index, Place.Formal.Role.SUBSCRIPTION),
            state.formal(index, Place.Formal.Role.EMISSION),
            Set.of(new ThreadSource.EmissionOf(index)),
            false));
  }

  /** What a method reference is passed alone, if it is followed; else anything. */
  public Value passed(Expression.MethodReference reference) {
    return state
        .program()
        .functionOf(state.attribution().type(reference.node()))
        .filter(function -> function.arity() == 1)
        .map(function -> function.parameterTypes().get(0))
        .filter(type -> nature(type) == ValueKind.LAZY || isCallOnly(reference))
        .map(type -> passed(type, reference.node(), state.functions().caller()))
        .orElse(Value.UNKNOWN);
  }

  /** Whether a reference calls what it is passed, as {@code Runnable::run} does. */
  private boolean isCallOnly(Expression.MethodReference reference) {
    return state.attribution().method(reference) instanceof Resolved.Known known
        && known.method().arity() == 0
        && !known.method().id().isConstructor();
  }

  /** The number of the one parameter of a reference that is passed something open, or none. */
  public List<Integer> formals(Expression.MethodReference reference, Value passed) {
    int index = number(reference.node());
    return passed.formal().stream().anyMatch(each -> each == index) ? List.of(index) : List.of();
  }
}
