package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Content;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows async values that are elements of other ones ({@code map(x -> save(x))}) to whoever takes
 * them, or to who uses the value around them and not them.
 */
final class InnerValues {

  private final BodyState state;
  private final ItemTypes types;
  private final ItemTakers takers;
  private final Map<Inner, Sink> made = new LinkedHashMap<>();
  private final Set<Inner> begun = new HashSet<>();
  private final Set<Inner> taken = new HashSet<>();
  private final Set<Inner> lost = new HashSet<>();

  InnerValues(BodyState state, ItemTypes types) {
    this.state = state;
    this.types = types;
    this.takers = new ItemTakers(types);
  }

  /** Somebody takes a value, and so what is in it, and what functions return. */
  void take(Value value) {
    for (Content content : value.contents()) {
      if (content instanceof Inner inner) {
        taken.add(inner.in());
      }
    }
    for (Atom atom : value.atoms()) {
      if (atom instanceof Atom.Function function) {
        take(function.result());
      }
    }
  }

  /**
   * A value is dropped: one that runs already is over then, of others nothing ever was. Who begins
   * work and drops all of it may mean it.
   */
  void drop(Value value) {
    if (value.contents().isEmpty()) {
      return;
    }
    boolean isEager = value.all(Atom.Async.class).anyMatch(Atom.Async::isEager);
    value
        .held(Inner.class)
        .filter(inner -> inner.isOut() || isEager && !begun.contains(inner))
        .map(Inner::in)
        .forEach(lost::add);
  }

  /** The result of a call of a library, with what is in it. */
  Value result(Invocation call, MethodFacts facts, Value value) {
    Set<Inner> passing = new LinkedHashSet<>();
    if (!call.receiver().contents().isEmpty()) {
      receiver(call, facts, passing);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      argument(call, i, passing);
    }
    return passing.isEmpty() ? value : value.with(Inner.class, passing);
  }

  private void receiver(Invocation call, MethodFacts facts, Set<Inner> passing) {
    Set<Inner> inners = call.receiver().contents(Inner.class);
    if (inners.isEmpty()) {
      return;
    }
    if (inners.stream().anyMatch(Inner::isOut) || takers.isAny(call)) {
      take(call.receiver());
    } else if (call.method().returnType() instanceof Type.TypeVariable) {
      inners.stream().map(Inner::out).forEach(passing::add);
    } else if (types.isAsync(call.result())) {
      (types.hasRoom(call.result()) ? passing : lost).addAll(inners);
    } else if (types.mayHold(call.result())) {
      inners.stream().map(Inner::out).forEach(passing::add);
    } else if (isAwaited(facts)) {
      lost.addAll(inners);
    }
  }

  /** Whether a call subscribes to what it is called on, or awaits it. */
  private static boolean isAwaited(MethodFacts facts) {
    return facts.suspends().isPresent()
        || facts.subscribes().stream().anyMatch(InnerValues::isOfReceiver);
  }

  private static boolean isOfReceiver(Entry.Subscribes entry) {
    return entry.argument().equals(Argument.RECEIVER)
        && entry.where().equals(new Where.At(Moment.NOW));
  }

  private void argument(Invocation call, int index, Set<Inner> passing) {
    Value argument = call.arguments().get(index);
    Type declared = declared(call, index);
    Set<Inner> inners = argument.contents(Inner.class);
    if (!inners.isEmpty()) {
      passed(inners, declared, call, passing);
    }
    if (isGiving(argument)) {
      types.resultOfFunction(declared).ifPresent(type -> function(call, argument, type, passing));
    } else if (types.isItem(call.method(), declared) && isWork(argument) && isSaid(call)) {
      passing.add(made(call, Action.Strays.Manner.NESTED_ARGUMENT, argument));
    }
  }

  private static Type declared(Invocation call, int index) {
    int last = call.method().parameterTypes().size() - 1;
    Type declared = call.parameterType(Math.min(index, last));
    return index >= last && call.method().isVarargs() && declared instanceof Type.ArrayType array
        ? array.element()
        : declared;
  }

  /** Whether it is a function that returns anything that is followed. */
  private static boolean isGiving(Value argument) {
    return argument.has(Atom.Function.class)
        && argument
            .all(Atom.Function.class)
            .map(Atom.Function::result)
            .anyMatch(result -> !result.isUntracked() || !result.contents().isEmpty());
  }

  /** A value with others in it is passed. */
  private void passed(
      Set<Inner> inners, Type declared, Invocation call, Collection<Inner> passing) {
    Optional<Type> item = types.item(declared);
    boolean isTaken = inners.stream().anyMatch(Inner::isOut) || takers.isAny(call);
    if (isTaken || item.isEmpty() || types.isAsync(item.get()) || !types.isAsync(call.result())) {
      inners.stream().map(Inner::in).forEach(taken::add);
    } else if (types.isOfAnything(declared) || !types.hasRoom(call.result())) {
      lost.addAll(inners);
    } else {
      passing.addAll(inners);
    }
  }

  /** A function is passed; what it returns may become an element, or stand for the result. */
  private void function(Invocation call, Value argument, Type returned, Collection<Inner> passing) {
    boolean isItem = types.isItem(call.method(), returned);
    for (Atom.Function function : argument.all(Atom.Function.class).toList()) {
      Set<Inner> inners = function.result().contents(Inner.class);
      if (!inners.isEmpty()) {
        if (isItem) {
          passing.addAll(inners);
        } else {
          passed(inners, returned, call, passing);
        }
      }
      if (isItem && isWork(function.result()) && isSaid(call)) {
        passing.add(made(call, Action.Strays.Manner.NESTED_RESULT, function.result()));
      }
    }
  }

  /** Whether its type says so: of a type variable, other calls may have said so. */
  private boolean isSaid(Invocation call) {
    return types.isSaidToHold(call.result());
  }

  /** Whether it is an async value that is not done already. */
  private static boolean isWork(Value value) {
    return value.all(Atom.Async.class).anyMatch(async -> !async.isDone());
  }

  private Inner made(Invocation call, Action.Strays.Manner manner, Value value) {
    Inner inner = new Inner(state.method(), call.site().ordinal(), false);
    boolean isLazy = value.all(Atom.Async.class).anyMatch(async -> !async.isEager());
    Action action = new Action.Strays(manner, Optional.empty(), isLazy ? LAZY : EAGER);
    if (!types.isAsync(call.receiverType())) {
      begun.add(inner);
    }
    made.put(inner, new Sink(state.place(), call.site(), action, Certainty.CERTAIN));
    return inner;
  }

  private static final String LAZY = "is never subscribed to";
  private static final String EAGER = "is awaited by nobody, and its failure is lost";

  /** What the body does with them. */
  InnerUses uses() {
    Set<Inner> returned =
        state.returned().held(Inner.class).map(Inner::in).collect(Collectors.toSet());
    return new InnerUses(state.method(), made, taken, lost, returned);
  }
}
