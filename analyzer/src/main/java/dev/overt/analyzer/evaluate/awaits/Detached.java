package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Subscriptions that nobody hears of: made without a path for failures, by a function of a chain or
 * by a method that returns an async value.
 */
final class Detached {

  private final BodyState state;
  private final ItemTypes types;
  private final FailurePaths paths;
  private final Map<Integer, Begun> begun = new LinkedHashMap<>();

  /** The functions that operators run with elements, or to make a value. */
  private final Map<Place, Place> run = new HashMap<>();

  private record Begun(Place place, Invocation call) {}

  Detached(BodyState state, ItemTypes types, FailurePaths paths) {
    this.state = state;
    this.types = types;
    this.paths = paths;
  }

  /** A call of a library. */
  void called(Invocation call, MethodFacts facts) {
    if (facts.suspends().isEmpty()
        && facts.subscribes().stream().anyMatch(Detached::isOfReceiver)
        && !types.isAsync(call.result())
        && !paths.isPath(call.method())
        && !paths.isListener(call.method())
        && paths.hasTwin(call.method())
        && !FailurePaths.isHandled(call.receiver())) {
      begun.put(call.site().ordinal(), new Begun(state.place(), call));
    }
  }

  private static boolean isOfReceiver(Entry.Subscribes entry) {
    return entry.argument().equals(Argument.RECEIVER)
        && entry.where().equals(new Where.At(Moment.NOW));
  }

  /** A function runs for a call: one that is a hook, without an element, may begin what it will. */
  void runs(Entry.Runs entry, Invocation call, Place function) {
    if (begun.isEmpty()) {
      return; // A function is read before the call that runs it.
    }
    boolean isOperator = state.knowledge().nature(call.receiverType()).isAsync();
    if (!isOperator && !types.isAsync(call.result())) {
      if (entry.where().equals(new Where.At(Moment.NOW))) {
        run.put(function, state.place());
      }
    } else if (!isOperator || !isHook(entry, call)) {
      run.put(function, function);
    }
  }

  private boolean isHook(Entry.Runs entry, Invocation call) {
    int index = entry.argument().index();
    Stream<Type> parameters =
        index < 0 ? call.method().parameterTypes().stream() : Stream.of(call.parameterType(index));
    return parameters
        .filter(type -> state.knowledge().nature(type) == ValueKind.FUNCTION)
        .noneMatch(type -> type instanceof Type.ClassType known && isOfChain(known));
  }

  /** Whether a function is passed an element or a failure, or returns an async value. */
  private boolean isOfChain(Type.ClassType function) {
    return types.resultOfFunction(function).filter(types::isAsync).isPresent()
        || function.arguments().stream()
            .map(ItemTypes::bare)
            .anyMatch(each -> each instanceof Type.TypeVariable || types.isFailure(each));
  }

  /** Those that nobody hears of. */
  Stream<Sink> sinks(Uses uses) {
    return begun.isEmpty()
        ? Stream.empty()
        : begun.values().stream()
            .filter(each -> isInChain(each.place()))
            .filter(each -> !isUsed(each.call(), uses))
            .map(this::sink);
  }

  private boolean isUsed(Invocation call, Uses uses) {
    Value receiver = call.receiver();
    return uses.isUsedBeside(receiver, call.site().ordinal());
  }

  private boolean isInChain(Place place) {
    Place around = place;
    for (int i = 0; i < run.size() && run.containsKey(around); i++) {
      Place next = run.get(around);
      if (next.equals(around)) {
        return true;
      }
      around = next;
    }
    return around.equals(Place.Code.of(state.method()))
        && types.isAsync(state.body().method().returnType());
  }

  private Sink sink(Begun each) {
    boolean isInFunction = each.place() instanceof Place.Code code && code.isFunction();
    Action action =
        new Action.Strays(
            isInFunction
                ? Action.Strays.Manner.DETACHED_IN_CHAIN
                : Action.Strays.Manner.DETACHED_IN_METHOD,
            Optional.empty(),
            "is awaited by nobody, and its failure is lost");
    return new Sink(each.place(), each.call().site(), action, Certainty.CERTAIN);
  }
}
