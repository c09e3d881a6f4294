package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Half;
import dev.overt.analyzer.catalog.Inner;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The async value that an operator makes of the ones it is called on: who subscribes to whom, and
 * who delivers.
 *
 * <p>A subscription runs up the chain until something moves it, items run down until something
 * moves them.
 */
public final class AsyncResult {

  private static final ThreadSource ALL_DONE = new ThreadSource.Known(Fact.ARGUMENTS_DONE);

  private final BodyState state;
  private final Invocation call;
  private final MethodFacts facts;
  private final ValueKind nature;
  private final List<Atom.Async> upstream;
  private final Atom.Async result;

  public AsyncResult(BodyState state, Invocation call, MethodFacts facts) {
    this.state = state;
    this.call = call;
    this.facts = facts;
    this.nature = state.knowledge().nature(call.result());
    this.upstream = call.receiver().all(Atom.Async.class).toList();
    Set<ThreadSource> sources = nature.isAsync() ? sources() : Set.of();
    this.result = state.async(call.site().ordinal(), sources, nature == ValueKind.EAGER);
    if (nature.isAsync()) {
      connect();
    }
  }

  /** The value of the call. */
  public Value value() {
    return nature.isAsync() ? Value.of(result) : Value.UNKNOWN;
  }

  private Site site(Site.Verb verb) {
    return call.site().with(call.method().id(), verb);
  }

  /** Lets a function run where the entry says. */
  public void start(Entry.Runs entry, FunctionTargets.Target target) {
    if (entry.where() instanceof Where.At at) {
      at(at.moment(), target.place());
    } else {
      Site site = site(Site.Verb.HANDS_OVER);
      for (ThreadSource source : new ThreadSources(call).of(entry.where(), entry.why())) {
        List<Atom.Async> awaited = source == ThreadSource.CALLER ? awaited() : List.of();
        if (awaited.isEmpty()) {
          state.handovers().from(source, target.place(), site);
        }
        awaited.forEach(value -> state.handovers().fromEmission(value, target.place(), site));
      }
    }
  }

  /** What a function waits for that is handed to an executor with the call, when it is there. */
  private List<Atom.Async> awaited() {
    return upstream.isEmpty()
        ? call.arguments().stream().flatMap(value -> value.all(Atom.Async.class)).toList()
        : upstream;
  }

  /**
   * Subscribes to what a function returns: where it ran, or, if it ran at once, with the result.
   */
  public void join(Entry.Runs entry, FunctionTargets.Target target) {
    boolean isNow = entry.where().equals(new Where.At(Moment.NOW));
    Place from = isNow ? result.subscription() : target.place();
    target
        .result()
        .all(Atom.Async.class)
        .forEach(
            inner ->
                state.handovers().handOver(from, inner.subscription(), site(Site.Verb.SUBSCRIBES)));
  }

  /** Lets an async value be subscribed to where the entry says. */
  public void subscribe(Entry.Subscribes entry, Place subscription) {
    Site site = site(Site.Verb.SUBSCRIBES);
    if (!(entry.where() instanceof Where.At at)) {
      new ThreadSources(call)
          .of(entry.where(), entry.why())
          .forEach(source -> state.handovers().from(source, subscription, site));
    } else if (at.moment() == Moment.NOW) {
      state.handovers().handOver(state.place(), subscription, site);
    } else {
      at(at.moment(), subscription);
    }
  }

  private void at(Moment moment, Place target) {
    if (moment == Moment.NOW) {
      state.handovers().from(ThreadSource.CALLER, target, site(Site.Verb.RUNS));
    } else if (moment == Moment.ON_SUBSCRIPTION) {
      state.handovers().fromSubscription(result, target, site(Site.Verb.STARTS));
    } else if (moment == Moment.ON_FAILURE) {
      upstream.forEach(
          value -> state.handovers().fromFailure(value, target, site(Site.Verb.DELIVERS)));
    } else if (upstream.isEmpty()) {
      state.handovers().fromEmission(result, target, site(Site.Verb.DELIVERS));
    } else {
      upstream.forEach(
          value -> state.handovers().fromEmission(value, target, site(Site.Verb.DELIVERS)));
    }
  }

  private void connect() {
    Site site = site(Site.Verb.SUBSCRIBES);
    if (nature == ValueKind.EAGER) {
      state.handovers().from(ThreadSource.CALLER, result.subscription(), site);
      return;
    }
    if (isRebuilt()) {
      return;
    }
    if (facts == MethodFacts.NONE) {
      call.arguments().stream().flatMap(value -> value.all(Atom.Async.class)).forEach(this::use);
    }
    for (Atom.Async value : upstream) {
      if (isSubscriptionMoved(value)) {
        moved().forEach(source -> state.handovers().from(source, value.subscription(), site));
      } else {
        state.handovers().handOver(result.subscription(), value.subscription(), site);
      }
    }
  }

  /** A lazy value that is handed to a method which returns one is most likely a part of that. */
  private void use(Atom.Async passed) {
    if (!passed.isEager()) {
      Site site = site(Site.Verb.SUBSCRIBES);
      Edge.How how = Edge.How.HANDOVER;
      state
          .trace()
          .edge(
              new Edge(
                  result.subscription(),
                  passed.subscription(),
                  site,
                  how,
                  Edge.Passage.ALL,
                  Certainty.LIKELY));
    }
  }

  /** Whether a function that is known makes the result of the receiver. */
  private boolean isRebuilt() {
    for (Entry.Runs entry : facts.runs()) {
      for (Value function :
          entry.isRebuilding() ? call.passed(entry.argument().index()) : List.<Value>of()) {
        if (!function.atoms().isEmpty()
            && function.atoms().stream().allMatch(Atom.Function.class::isInstance)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSubscriptionMoved(Atom.Async value) {
    return facts.moves().isPresent()
        && (facts.moves().get().half() == Half.SUBSCRIPTION
            || facts.moves().get().half() == Half.EMISSION
                && value.sources().contains(new ThreadSource.Known(Fact.CALLABLE)));
  }

  private Set<ThreadSource> moved() {
    Entry.Moves moves = facts.moves().orElseThrow();
    return new ThreadSources(call).of(moves.to(), moves.why());
  }

  /** Who delivers the result's items; in the order of what an operator may say of it. */
  private Set<ThreadSource> sources() {
    Set<ThreadSource> sources = new LinkedHashSet<>(delivered());
    if (facts.moves().isPresent()) {
      sources = moved(facts.moves().get().half(), sources);
    }
    for (Entry.Subscribes entry : facts.subscribes()) {
      if (entry.argument().index() >= 0 || !(entry.where() instanceof Where.At)) {
        Set<ThreadSource> joined = joined(entry);
        if (entry.replaces() && !joined.isEmpty()) {
          sources.clear();
        }
        sources.addAll(joined);
      }
    }
    if (facts.emits().isPresent()) {
      Entry.Emits emits = facts.emits().get();
      sources =
          new LinkedHashSet<>(asSubscriber(new ThreadSources(call).of(emits.where(), emits.why())));
    }
    facts.told().stream().map(ThreadSource.Known::new).forEach(sources::add);
    if (facts.tells(Fact.OUTRUNS_RECEIVER)) {
      sources.remove(ALL_DONE);
    } else if (isAllDone()) {
      sources.add(ALL_DONE);
    }
    return sources;
  }

  /** Whether what was awaited further up was done before the receiver was. */
  private boolean isAllDone() {
    return upstream.stream().anyMatch(value -> value.sources().contains(ALL_DONE));
  }

  /** Whether what it is called on is done, so that it comes too late for a failure. */
  private boolean isDone() {
    return !upstream.isEmpty() && upstream.stream().allMatch(Atom::isDone);
  }

  /** Who delivers after a move of what the others delivered. */
  private Set<ThreadSource> moved(Half half, Set<ThreadSource> before) {
    Set<ThreadSource> after = new LinkedHashSet<>(before);
    switch (half) {
      case EMISSION -> after = new LinkedHashSet<>(moved());
      case SUBSCRIPTION -> after = new LinkedHashSet<>(ThreadSources.subscribedBy(moved(), before));
      case FAILURE -> {
        if (!isDone()) {
          moved().stream().map(ThreadSource.Failing::new).forEach(after::add);
        }
      }
      case SUBSTITUTE -> after.addAll(moved());
    }
    return after;
  }

  private Set<ThreadSource> delivered() {
    Set<ThreadSource> sources = new LinkedHashSet<>();
    upstream.forEach(value -> sources.addAll(value.sources()));
    sources.remove(new ThreadSource.Known(Fact.CALLABLE));
    for (Entry.Runs entry : facts.runs()) {
      if (entry.inner() != Inner.IGNORED) {
        inner(entry, sources);
      } else if (entry.where().isElsewhere()) {
        sources.clear();
        new ThreadSources(call).of(entry.where(), entry.why()).forEach(s -> run(s, sources));
      }
    }
    if (sources.isEmpty() && facts.moves().isEmpty() && facts.subscribes().isEmpty()) {
      boolean isMade = nature == ValueKind.LAZY;
      return isMade ? Set.of(ThreadSource.SUBSCRIBER) : ThreadSources.completer();
    }
    return sources;
  }

  /** Who delivers what a function makes that is run so: an executor may be whoever is there. */
  private void run(ThreadSource source, Set<ThreadSource> sources) {
    if (source != ThreadSource.CALLER) {
      sources.add(source);
    } else if (awaited().isEmpty()) {
      sources.add(ThreadSource.SUBSCRIBER);
    } else {
      awaited().forEach(value -> sources.addAll(value.sources()));
    }
  }

  /** The items are those of the async values that the function returns. */
  private void inner(Entry.Runs entry, Set<ThreadSource> sources) {
    Set<ThreadSource> ran =
        entry.where() instanceof Where.At at
            ? at.moment().isLate() && !upstream.isEmpty()
                ? new LinkedHashSet<>(sources)
                : Set.of(ThreadSource.SUBSCRIBER)
            : new ThreadSources(call).of(entry.where(), entry.why());
    Set<ThreadSource> inner = new LinkedHashSet<>();
    for (FunctionTargets.Target target : FunctionTargets.in(state).called(entry, call)) {
      ThreadSources.delivering(target.result())
          .ifPresent(found -> inner.addAll(ThreadSources.subscribedBy(ran, found)));
    }
    if (!inner.isEmpty() && entry.inner() == Inner.INSTEAD) {
      sources.clear();
    }
    sources.addAll(inner);
  }

  private Set<ThreadSource> joined(Entry.Subscribes entry) {
    Set<ThreadSource> joined = new LinkedHashSet<>();
    int index = entry.argument().index();
    for (Value value : index < 0 ? List.of(call.receiver()) : call.passed(index)) {
      ThreadSources.delivering(value).ifPresent(joined::addAll);
      if (nature == ValueKind.EAGER && !value.atoms().stream().allMatch(AsyncResult::isAsync)) {
        joined.addAll(ThreadSources.completer());
      }
    }
    if (!(entry.where() instanceof Where.At at)) {
      return ThreadSources.subscribedBy(
          new ThreadSources(call).of(entry.where(), entry.why()), joined);
    }
    boolean isLate = at.moment().isLate() && !upstream.isEmpty();
    Set<ThreadSource> subscribers = new LinkedHashSet<>();
    upstream.forEach(value -> subscribers.addAll(value.sources()));
    return isLate ? ThreadSources.subscribedBy(subscribers, joined) : joined;
  }

  private static boolean isAsync(Atom atom) {
    return atom instanceof Atom.Async;
  }

  private static Set<ThreadSource> asSubscriber(Set<ThreadSource> sources) {
    return sources.contains(ThreadSource.CALLER) ? Set.of(ThreadSource.SUBSCRIBER) : sources;
  }
}
