package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Work that runs already and that a body makes: whose result and failure nobody looks at. */
final class Futures {

  private final BodyState state;
  private final ItemTypes types;
  private final Map<Integer, Made> made = new TreeMap<>();

  /** The ordinals of those whose failure is looked at. */
  private final Set<Integer> handled = new HashSet<>();

  private record Made(Place place, Invocation call, Origin origin) {}

  /** How a future is made. */
  private enum Origin {
    /** Of several. */
    COMBINED,
    /** Of another one. */
    CHAINED,
    /** By a call that begins it. */
    BEGUN,
    /** Out of nothing: somebody will complete it. */
    PROMISED
  }

  Futures(BodyState state, ItemTypes types) {
    this.state = state;
    this.types = types;
  }

  /** The result of a call of a library. */
  void result(Invocation call, MethodFacts facts, Value value) {
    if (state.knowledge().nature(call.result()) != ValueKind.EAGER) {
      return;
    }
    int ordinal = call.site().ordinal();
    if (FailurePaths.isHandled(value) || isHarmless(call, facts)) {
      handled.add(ordinal);
    } else if (isNew(call, value)) {
      made.put(ordinal, new Made(state.place(), call, origin(call)));
    }
  }

  /** A call of the program's own code makes work; true if that runs already. */
  boolean isBegun(Invocation call, boolean isHandled) {
    boolean isBegun = state.knowledge().nature(call.result()) == ValueKind.EAGER;
    if (isBegun && !isHandled && !isHarmless(call, MethodFacts.NONE)) {
      made.put(call.site().ordinal(), new Made(state.place(), call, Origin.BEGUN));
    }
    return isBegun;
  }

  /** Whether work is made at an ordinal. */
  boolean isMade(int ordinal) {
    return made.containsKey(ordinal);
  }

  private boolean isNew(Invocation call, Value value) {
    return !(call.method().returnType() instanceof Type.TypeVariable)
        && value.atoms().stream().noneMatch(Atom::isDone)
        && (value.isUntracked() || isMadeAt(value, call.site().ordinal()));
  }

  private boolean isMadeAt(Value value, int ordinal) {
    Place place = new Place.Subscription(state.method(), ordinal);
    return value
        .all(Atom.Async.class)
        .anyMatch(async -> async.isEager() && async.subscription().equals(place));
  }

  private static boolean isHarmless(Invocation call, MethodFacts facts) {
    return facts.tells(Fact.RESULT_MAY_BE_IGNORED)
        || facts.tells(Fact.RESULT_IS_SHARED)
        || facts.tells(Fact.RETURNS_RECEIVER)
        || call.method().annotations().stream()
            .anyMatch(each -> MeantNames.isIgnorable(each.type()))
        || call.method().owner().annotations().stream()
            .anyMatch(each -> MeantNames.isIgnorable(each.type()));
  }

  private Origin origin(Invocation call) {
    if (call.method().id().isConstructor()) {
      return Origin.PROMISED;
    }
    if (types.isAsync(call.receiverType()) && call.receiver().has(Atom.Async.class)) {
      return Origin.CHAINED;
    }
    boolean isOfSeveral =
        call.method().parameterTypes().stream().anyMatch(this::isSeveral)
            || call.method().parameterTypes().stream().filter(types::isAsync).count() > 1;
    if (isOfSeveral) {
      return Origin.COMBINED;
    }
    return Modifier.isStatic(call.method().flags())
            && call.arguments().stream().anyMatch(each -> each.has(Atom.Async.class))
        ? Origin.CHAINED
        : Origin.BEGUN;
  }

  private boolean isSeveral(Type type) {
    return type instanceof Type.ArrayType array
        ? types.isAsync(array.element())
        : type instanceof Type.ClassType known
            && state.knowledge().natures().isContainer(known)
            && known.arguments().stream().map(ItemTypes::bare).anyMatch(types::isAsync);
  }

  /** Those that nobody looks at. */
  Stream<Sink> sinks(AwaitWork work, Set<Integer> returned, Uses uses) {
    return made.isEmpty()
        ? Stream.empty()
        : made.entrySet().stream()
            .filter(each -> !work.isTaken(each.getKey()) && !returned.contains(each.getKey()))
            .filter(each -> !handled.contains(each.getKey()))
            .flatMap(each -> sink(each.getKey(), each.getValue(), work, uses).stream());
  }

  private Optional<Sink> sink(int ordinal, Made each, AwaitWork work, Uses uses) {
    boolean isDropped = work.statements.contains(ordinal) || work.functions.containsKey(ordinal);
    boolean isLeft = each.origin() == Origin.BEGUN || isAlone(each, uses);
    if (!isLeft || each.origin() == Origin.PROMISED) {
      return Optional.empty();
    }
    Action.Strays.Manner manner =
        isDropped ? manner(each.origin()) : Action.Strays.Manner.FUTURE_UNREAD;
    boolean isSure = manner != Action.Strays.Manner.FUTURE_DROPPED;
    return Optional.of(
        new Sink(
            each.place(),
            each.call().site(),
            new Action.Strays(manner, Optional.empty(), "fails without anybody who is told"),
            isSure ? Certainty.CERTAIN : Certainty.POSSIBLE));
  }

  private static Action.Strays.Manner manner(Origin origin) {
    return switch (origin) {
      case COMBINED -> Action.Strays.Manner.FUTURES_UNJOINED;
      case CHAINED -> Action.Strays.Manner.FUTURE_CHAIN_DROPPED;
      case BEGUN, PROMISED -> Action.Strays.Manner.FUTURE_DROPPED;
    };
  }

  /**
   * Whether nobody else looks at what a future is made of; of a chain, it was made here, too, so
   * that nobody else can.
   */
  private boolean isAlone(Made future, Uses uses) {
    Invocation call = future.call();
    return Stream.concat(Stream.of(call.receiver()), call.arguments().stream())
        .filter(value -> value.has(Atom.Async.class))
        .allMatch(
            value ->
                !uses.isUsedBeside(value, call.site().ordinal())
                    && value
                        .all(Atom.Async.class)
                        .allMatch(source -> isAlone(source, future.origin(), uses)));
  }

  private boolean isAlone(Atom.Async source, Origin origin, Uses uses) {
    boolean isOwn =
        source.subscription() instanceof Place.Subscription place
            && place.method().equals(state.method())
            && made.containsKey(place.ordinal());
    return isOwn
        ? isAlone(made.get(((Place.Subscription) source.subscription()).ordinal()), uses)
        : origin == Origin.COMBINED;
  }
}
