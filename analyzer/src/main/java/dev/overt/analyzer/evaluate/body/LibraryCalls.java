package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Inner;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.async.Amounts;
import dev.overt.analyzer.evaluate.async.ArgumentRoles;
import dev.overt.analyzer.evaluate.async.AsyncResult;
import dev.overt.analyzer.evaluate.async.Containers;
import dev.overt.analyzer.evaluate.async.Continuations;
import dev.overt.analyzer.evaluate.async.DeferredWork;
import dev.overt.analyzer.evaluate.async.FunctionTargets;
import dev.overt.analyzer.evaluate.async.StreamEffects;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a call does that the catalog speaks of. */
final class LibraryCalls {

  private static final Set<Atom> ANSWERED = Set.of(new Atom.Known(Fact.ANSWERS_RECEIVER));

  private final BodyState state;
  private final FunctionTargets functions;
  private final Containers containers;
  private final StreamEffects streams;
  private final DeferredWork pulling;

  LibraryCalls(BodyState state) {
    this.state = state;
    this.functions = FunctionTargets.in(state);
    this.containers = Containers.in(state);
    this.streams = StreamEffects.in(state);
    this.pulling = DeferredWork.in(state);
  }

  /** Writes down what the call does; the answer is its value. */
  Value call(Invocation call, MethodFacts facts) {
    Value value = streams.made(call, facts, containers.result(call, facts, done(call, facts)));
    return pulling.called(call, facts, value);
  }

  private Value done(Invocation call, MethodFacts facts) {
    remote(call, facts).ifPresent(entry -> suspend(call, entry));
    if (facts == MethodFacts.NONE && !state.knowledge().nature(call.result()).isAsync()) {
      return Value.UNKNOWN;
    }
    if (call.receiver().has(Atom.Async.class)
        && state.knowledge().isView(call.method(), call.receiverType(), call.result())) {
      return call.receiver();
    }
    suspend(call, facts);
    new Continuations(state, call)
        .entry(facts)
        .ifPresent(entry -> state.trace().continuation(state.place(), call.site(), entry.why()));
    AsyncResult result = new AsyncResult(state, call, facts);
    boolean isKeeping = facts.tells(Fact.KEEPS_SHARED_WORK);
    for (Entry.Runs entry : facts.runs()) {
      List<FunctionTargets.Target> targets = functions.called(entry, call);
      runs(entry, targets, call, result);
      if (isKeeping) {
        targets.forEach(target -> state.trace().keepShared(target.place()));
      }
    }
    facts.subscribes().forEach(entry -> subscribes(entry, call, result));
    return facts.executors().stream()
        .filter(entry -> !pulling.isPulled(call.result()))
        .filter(entry -> call.written().isGiven(entry.given()))
        .findFirst()
        .map(entry -> made(call, entry))
        .orElseGet(result::value);
  }

  private void suspend(Invocation call, MethodFacts facts) {
    facts
        .suspends()
        .filter(entry -> entry.effect() != Effect.NONE)
        .filter(entry -> !isInMemory(call))
        .filter(entry -> !facts.tells(Fact.RESULT_IS_ARGUMENT) || !isOfMemory(call))
        .filter(entry -> entry.effect() != Effect.WAIT || !isDone(call))
        .filter(entry -> !facts.tells(Fact.ANSWERS_RECEIVER) || !isAnswered(call))
        .filter(entry -> !StreamEffects.isAddress(entry, call.passed(0)))
        .filter(entry -> !Amounts.isNoWait(entry, call))
        .filter(entry -> !StreamEffects.isLocal(entry, call))
        .map(entry -> StreamEffects.told(entry, call))
        .map(entry -> state.domains().suspends(entry, call, facts))
        .ifPresent(entry -> suspend(call, entry));
  }

  /** What a method of the JDK's collections does on an object that stands for a remote one. */
  private Optional<Entry.Suspends> remote(Invocation call, MethodFacts facts) {
    String owner = call.method().owner().name();
    boolean isOpen = facts.suspends().isEmpty() && Shape.isAmongCollections(owner);
    if (!isOpen && !owner.equals("java.lang.Iterable")) {
      return Optional.empty();
    }
    return call.receiver()
        .all(Atom.Exact.class)
        .flatMap(exact -> state.program().find(exact.className()).stream())
        .flatMap(symbol -> state.knowledge().natures().remote(symbol).stream())
        .findFirst()
        .map(entry -> entry.of(call.method().id()))
        .filter(entry -> entry.effect() != Effect.NONE);
  }

  /**
   * A wait for a parameter is a sink of the callers that pass something that is not done, and so is
   * the use of a stream of those that pass one from or to a device, and the look-up of a name of
   * those that pass what may be one.
   */
  private void suspend(Invocation call, Entry.Suspends entry) {
    Optional<Place> parameter = streams.parameter(entry, call);
    if (parameter.isPresent()) {
      boolean isStream = entry.isOfStream();
      Certainty certainty = isStream ? Certainty.CERTAIN : entry.certainty();
      state.trace().sink(parameter.get(), call.site(), entry, certainty);
      return;
    }
    List<Place> awaited = ArgumentRoles.in(state).awaited(call.receiver());
    List<Place> places =
        entry.effect() == Effect.WAIT && !awaited.isEmpty()
            ? awaited
            : List.of(Amounts.decided(state, entry, call).orElse(state.place()));
    Certainty certainty = StreamEffects.certainty(entry, call).and(pending(entry, call));
    Action action = action(entry, call);
    places.forEach(place -> state.trace().sink(new Sink(place, call.site(), action, certainty)));
  }

  private Certainty pending(Entry.Suspends entry, Invocation call) {
    return entry.effect() == Effect.WAIT && isFuture(call)
        ? state.pending(call.receiver())
        : Certainty.CERTAIN;
  }

  private boolean isFuture(Invocation call) {
    return state.knowledge().nature(call.receiverType()) == ValueKind.EAGER;
  }

  private Action action(Entry.Suspends entry, Invocation call) {
    Action action = Action.of(entry);
    return action instanceof Action.Blocks blocks
        ? blocks.broughtBy(state.domains().bringer(call))
        : action;
  }

  /** Whether what is waited for was there before. */
  private static boolean isAnswered(Invocation call) {
    return call.receiver().atoms().equals(ANSWERED);
  }

  private boolean isInMemory(Invocation call) {
    return call.receiverType() instanceof Type.ClassType type
            && state.knowledge().natures().isInMemory(type.symbol())
        || streams.isInMemory(call.receiver());
  }

  /** Whether it is passed what is in memory first. */
  private boolean isOfMemory(Invocation call) {
    return call.passed(0).stream().anyMatch(streams::isInMemory);
  }

  /**
   * Whether what is waited for is there: a future that was made complete, or is known to be done.
   */
  private boolean isDone(Invocation call) {
    Set<Atom> atoms = call.receiver().atoms();
    boolean isFuture = atoms.stream().anyMatch(Atom.Async.class::isInstance);
    if (state.functions().delivery().isAll()) {
      return isFuture || state.knowledge().nature(call.receiverType()) == ValueKind.EAGER;
    }
    return isFuture && atoms.stream().allMatch(Atom::isDone);
  }

  private void runs(
      Entry.Runs entry, List<FunctionTargets.Target> targets, Invocation call, AsyncResult result) {
    boolean isPutOff = pulling.isPutOff(entry, call);
    for (FunctionTargets.Target target : targets) {
      if (!isPutOff) {
        result.start(entry, target);
        state.domains().runs(entry, call, target.place());
      }
      pulling.leave(target);
      containers.pass(call, target);
      if (entry.inner() != Inner.IGNORED) {
        result.join(entry, target);
      }
    }
  }

  private void subscribes(Entry.Subscribes entry, Invocation call, AsyncResult result) {
    int index = entry.argument().index();
    Stream<Value> values = index < 0 ? Stream.of(call.receiver()) : call.passed(index).stream();
    values.forEach(value -> subscribes(entry, value, result));
  }

  /** What a call has begun is gone on with by whoever asks for the elements, which is a loop. */
  private void subscribes(Entry.Subscribes entry, Value value, AsyncResult result) {
    value.all(Atom.Async.class).forEach(async -> result.subscribe(entry, async.subscription()));
    if (!entry.where().equals(new Where.At(Moment.NOW))) {
      pulling.uses(value).stream()
          .filter(place -> !(place instanceof Place.Loading))
          .forEach(place -> result.subscribe(entry, place));
    }
  }

  private Value made(Invocation call, Entry.Makes entry) {
    Where where = entry.where();
    Set<ThreadSource> sources = new ThreadSources(call).of(where, entry.why());
    boolean isDirect = where.equals(new Where.At(Moment.NOW));
    return sources.isEmpty() && !isDirect
        ? Value.UNKNOWN
        : Value.of(sources.stream().map(Atom.Executor::new).toList());
  }
}
