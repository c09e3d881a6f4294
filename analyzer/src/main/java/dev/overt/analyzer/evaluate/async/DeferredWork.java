package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values that put their work off until they are used, as streams do: each operation adds a
 * function, and the one that gives something else runs them all, and is what shares them with
 * others.
 */
public final class DeferredWork {

  private final BodyState state;
  private final FunctionTargets functions;

  private DeferredWork(BodyState state) {
    this.state = state;
    this.functions = FunctionTargets.in(state);
  }

  /** The one that works on a state. */
  public static DeferredWork in(BodyState state) {
    return state.shared(DeferredWork.class, DeferredWork::new);
  }

  /** A parameter: its work and who shares it are known to the caller. */
  public Atom.Pulled formal(Atom.FormalFunction function, int node) {
    Site site = state.site(node, state.method(), Site.Verb.RUNS);
    return new Atom.Pulled(
        Set.of(new Atom.Put(function, site, false)),
        Set.of(new ThreadSource.ByExecutor(function.index())));
  }

  /** Whether a function is run only when the result is used. */
  public boolean isPutOff(Entry.Runs entry, Invocation call) {
    return isUse(entry)
        || entry.where().equals(new Where.At(Moment.ON_SUBSCRIPTION)) && isPulled(call.result());
  }

  private static boolean isUse(Entry.Runs entry) {
    return entry.where().equals(new Where.At(Moment.ON_USE))
        || entry.where().equals(new Where.At(Moment.ON_ACCESS));
  }

  /** Whether objects of a type put their work off. */
  public boolean isPulled(Type type) {
    return state.knowledge().nature(type) == ValueKind.PULLED;
  }

  /** What is passed for a parameter puts off; a function is work itself. */
  Atom.Pulled putOff(Invocation call, int parameter) {
    Site site = call.site().with(call.method().id(), Site.Verb.RUNS);
    List<Atom.Pulled> parts = new ArrayList<>();
    for (Value value : call.passed(parameter)) {
      collect(value, parts);
      parts.add(
          new Atom.Pulled(
              put(functions.atoms(value, call.parameterType(parameter)), site, false), Set.of()));
    }
    return Atom.Pulled.of(parts);
  }

  private static Set<Atom.Put> put(Stream<Atom> functions, Site site, boolean isOfElements) {
    Set<Atom.Put> work = new LinkedHashSet<>();
    functions.forEach(function -> work.add(new Atom.Put(function, site, isOfElements)));
    return work;
  }

  /**
   * The value of a library's call, with what it puts off. Whatever is no such value has used what
   * it was called on and passed.
   */
  public Value called(Invocation call, MethodFacts facts, Value value) {
    boolean isPulled =
        isPulled(call.result())
            || facts.later().isPresent()
            || facts.runs().stream().anyMatch(DeferredWork::isUse);
    List<Atom.Pulled> used = used(call, facts);
    if (!isPulled && used.isEmpty()) {
      return value;
    }
    Atom.Pulled all = Atom.Pulled.of(used);
    if (isPulled || isIterator(call.result())) {
      all.work().stream()
          .filter(put -> put.function() instanceof Atom.Reading reading && reading.isAtOnce())
          .forEach(put -> goOn(put, call));
      return with(value, new Atom.Pulled(work(all, call, facts), workers(all, call, facts)));
    }
    pull(all, call);
    share(all, call, facts);
    return value;
  }

  /** Who asks for an iterator has not asked it for anything. */
  private static boolean isIterator(Type type) {
    return Shape.ITERATOR.is(type) || Shape.SPLITERATOR.is(type);
  }

  private static Value with(Value value, Atom.Pulled pulled) {
    if (pulled.work().isEmpty() && pulled.workers().isEmpty()) {
      return value;
    }
    Value put = Value.of(pulled);
    return value.isUntracked() ? put.holding(value.contents()) : value.or(put);
  }

  private List<Atom.Pulled> used(Invocation call, MethodFacts facts) {
    List<Atom.Pulled> used = new ArrayList<>();
    if (!isLeft(call)) {
      collect(call.receiver(), used);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      if (!isUsedLater(facts, i)) {
        collect(call.arguments().get(i), used);
      }
    }
    return used;
  }

  private static boolean isUsedLater(MethodFacts facts, int index) {
    return facts.subscribes().stream()
        .anyMatch(
            entry ->
                entry.argument().index() == index
                    && !entry.where().equals(new Where.At(Moment.NOW)));
  }

  private static void collect(Value value, List<Atom.Pulled> found) {
    for (Atom atom : value.atoms()) {
      if (atom instanceof Atom.Pulled pulled) {
        found.add(pulled);
      }
    }
  }

  /** Whether a call leaves what it is called on as it is. */
  private boolean isLeft(Invocation call) {
    return call.receiver().all(Atom.Pulled.class).findFirst().isPresent()
        && !isPulled(call.result())
        && visit(call).filter(Persistence.Visit::isNothing).isPresent();
  }

  private Optional<Persistence.Visit> visit(Invocation call) {
    return state.knowledge().visitOfReceiver(call.method());
  }

  private Set<Atom.Put> work(Atom.Pulled before, Invocation call, MethodFacts facts) {
    Set<Atom.Put> work = new LinkedHashSet<>(before.work());
    Site site = call.site().with(call.method().id(), Site.Verb.RUNS);
    for (Entry.Runs entry : facts.runs()) {
      if (isPutOff(entry, call)) {
        boolean isOfElements = entry.where().equals(new Where.At(Moment.ON_ACCESS));
        work.addAll(put(functions.atoms(entry.argument(), call), site, isOfElements));
      }
    }
    StreamEffects.in(state)
        .reading(call, facts)
        .ifPresent(reading -> work.add(begun(reading, call)));
    return work;
  }

  private static Atom.Put begun(Atom.Reading reading, Invocation call) {
    return new Atom.Put(reading, call.site(), false);
  }

  private Set<ThreadSource> workers(Atom.Pulled before, Invocation call, MethodFacts facts) {
    return facts.executors().stream()
        .filter(entry -> call.written().isGiven(entry.given()))
        .findFirst()
        .map(entry -> shared(entry, call))
        .orElse(before.workers());
  }

  private static Set<ThreadSource> shared(Entry.Makes entry, Invocation call) {
    boolean isAlone = entry.where().equals(new Where.At(Moment.NOW));
    return isAlone ? Set.of() : new ThreadSources(call).of(entry.where(), entry.why());
  }

  /** Runs all that was put off, here and on the threads of those who share it. */
  private void pull(Atom.Pulled all, Invocation call) {
    Site here = call.site().with(call.method().id(), Site.Verb.RUNS);
    for (Atom.Put put : all.work()) {
      if (put.isReading() && isOfObject(call.method())) {
        continue;
      } else if (put.isReading()) {
        goOn(put, call);
      } else if (put.isOfElements() && isCount(call)) {
        continue;
      } else if (put.function() instanceof Atom.FormalFunction) {
        pull(put, here, Edge.How.INLINE, all.workers());
      } else if (put.site().in().equals(state.method())) {
        pull(put, put.site(), Edge.How.INLINE, all.workers());
      } else {
        pull(put, call.site(), Edge.How.CALL, all.workers());
      }
    }
  }

  /** What every object has asks the object itself, and nothing of what it reads. */
  private boolean isOfObject(MethodSymbol method) {
    return Stream.concat(Stream.of(method), state.program().overridden(method).stream())
        .anyMatch(each -> each.owner().name().equals("java.lang.Object"));
  }

  /** One chain of calls tells once that it waits. */
  private void goOn(Atom.Put put, Invocation call) {
    boolean isOneChain =
        put.site().in().equals(state.method()) && put.site().ordinal() > call.site().ordinal();
    if (!isOneChain || !((Atom.Reading) put.function()).isTold()) {
      places(put)
          .forEach(place -> state.trace().edge(state.place(), place, call.site(), Edge.How.CALL));
    }
  }

  /** Whether a view answers by what it is a view of; a stream makes its elements to count them. */
  private boolean isCount(Invocation call) {
    return !isPulled(call.receiverType())
        && visit(call)
            .filter(each -> each == Persistence.Visit.SIZE || each == Persistence.Visit.KEY)
            .isPresent();
  }

  private void pull(Atom.Put put, Site site, Edge.How how, Set<ThreadSource> workers) {
    for (Place place : places(put)) {
      state.trace().edge(state.place(), place, site, how);
      workers.forEach(source -> share(source, place, put.site()));
    }
  }

  /** The functions of the last operation are shared like those before it. */
  private void share(Atom.Pulled all, Invocation call, MethodFacts facts) {
    Site site = call.site().with(call.method().id(), Site.Verb.RUNS);
    for (Entry.Runs entry : all.workers().isEmpty() ? List.<Entry.Runs>of() : facts.runs()) {
      for (FunctionTargets.Target target : functions.targets(entry.argument(), call)) {
        all.workers().forEach(source -> share(source, target.place(), site));
      }
    }
  }

  private void share(ThreadSource worker, Place work, Site site) {
    if (worker instanceof ThreadSource.On on) {
      state
          .handovers()
          .entered(work)
          .forEach(place -> state.trace().share(state.place(), on, place, site));
    } else {
      state.handovers().from(worker, work, site);
    }
  }

  /** Runs what was put off by a value that goes to code which is not known. */
  public void leave(Value value) {
    value.all(Atom.Pulled.class).forEach(this::leave);
  }

  private void leave(Atom.Pulled pulled) {
    pulled.work().stream()
        .filter(put -> !put.isReading())
        .forEach(put -> pull(put, put.site(), Edge.How.INLINE, pulled.workers()));
  }

  /** A library may use what a function returns, and as far as is known it does so at once. */
  public void leave(FunctionTargets.Target target) {
    if (target.result().isUntracked()) {
      return;
    }
    target
        .result()
        .all(Atom.Pulled.class)
        .flatMap(pulled -> pulled.work().stream())
        .filter(put -> !put.isReading())
        .forEach(
            put ->
                places(put)
                    .forEach(
                        place ->
                            state
                                .trace()
                                .edge(target.place(), place, put.site(), Edge.How.INLINE)));
  }

  /** What whoever uses a value runs. */
  public List<Place> uses(Value value) {
    return value
        .all(Atom.Pulled.class)
        .flatMap(pulled -> pulled.work().stream())
        .flatMap(put -> places(put).stream())
        .toList();
  }

  private List<Place> places(Atom.Put put) {
    return functions.targets(List.of(Value.of(put.function())), Type.UNKNOWN).stream()
        .map(FunctionTargets.Target::place)
        .toList();
  }
}
