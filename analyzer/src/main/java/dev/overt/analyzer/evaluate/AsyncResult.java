package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
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
final class AsyncResult {

  private static final Source ALL_DONE = new Source.Known(Entry.Fact.ARGUMENTS_DONE);

  private final Run run;
  private final Invocation call;
  private final Facts facts;
  private final Nature nature;
  private final List<Atom.Async> upstream;
  private final Atom.Async result;

  AsyncResult(Run run, Invocation call, Facts facts) {
    this.run = run;
    this.call = call;
    this.facts = facts;
    this.nature = run.surroundings().knowledge().nature(call.result());
    this.upstream = call.receiver().all(Atom.Async.class).toList();
    Set<Source> sources = nature.isAsync() ? sources() : Set.of();
    this.result = run.async(call.site().node(), sources, nature == Nature.EAGER);
    if (nature.isAsync()) {
      connect();
    }
  }

  /** The value of the call. */
  Value value() {
    return nature.isAsync() ? Value.of(result) : Value.UNKNOWN;
  }

  private Site site(Site.Verb verb) {
    return run.site(call.site().node(), call.method().id(), verb);
  }

  /** Lets a function run where the entry says. */
  void start(Entry.Runs entry, Functions.Target target) {
    if (entry.where() instanceof Where.At at) {
      at(at.moment(), target.place());
    } else {
      Site site = site(Site.Verb.HANDS_OVER);
      new Sources(call)
          .of(entry.where(), entry.why())
          .forEach(source -> run.from(source, target.place(), site));
    }
  }

  /**
   * Subscribes to what a function returns: where it ran, or, if it ran at once, with the result.
   */
  void join(Entry.Runs entry, Functions.Target target) {
    boolean isNow = entry.where().equals(new Where.At(Moment.NOW));
    Place from = isNow ? result.subscription() : target.place();
    target
        .result()
        .all(Atom.Async.class)
        .forEach(inner -> run.handOver(from, inner.subscription(), site(Site.Verb.SUBSCRIBES)));
  }

  /** Lets an async value be subscribed to where the entry says. */
  void subscribe(Entry.Subscribes entry, Place subscription) {
    Site site = site(Site.Verb.SUBSCRIBES);
    if (!(entry.where() instanceof Where.At at)) {
      new Sources(call)
          .of(entry.where(), entry.why())
          .forEach(source -> run.from(source, subscription, site));
    } else if (at.moment() == Moment.NOW) {
      run.handOver(run.place(), subscription, site);
    } else {
      at(at.moment(), subscription);
    }
  }

  private void at(Moment moment, Place target) {
    if (moment == Moment.NOW) {
      run.from(Source.CALLER, target, site(Site.Verb.RUNS));
    } else if (moment == Moment.ON_SUBSCRIPTION) {
      run.fromSubscription(result, target, site(Site.Verb.STARTS));
    } else if (moment == Moment.ON_FAILURE) {
      upstream.forEach(value -> run.fromFailure(value, target, site(Site.Verb.DELIVERS)));
    } else if (upstream.isEmpty()) {
      run.fromEmission(result, target, site(Site.Verb.DELIVERS));
    } else {
      upstream.forEach(value -> run.fromEmission(value, target, site(Site.Verb.DELIVERS)));
    }
  }

  private void connect() {
    Site site = site(Site.Verb.SUBSCRIBES);
    if (nature == Nature.EAGER) {
      run.from(Source.CALLER, result.subscription(), site);
      return;
    }
    if (isRebuilt()) {
      return;
    }
    for (Atom.Async value : upstream) {
      if (isSubscriptionMoved(value)) {
        moved().forEach(source -> run.from(source, value.subscription(), site));
      } else {
        run.handOver(result.subscription(), value.subscription(), site);
      }
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
        && (facts.moves().get().half() == Entry.Half.SUBSCRIPTION
            || facts.moves().get().half() == Entry.Half.EMISSION
                && value.sources().contains(new Source.Known(Entry.Fact.CALLABLE)));
  }

  private Set<Source> moved() {
    Entry.Moves moves = facts.moves().orElseThrow();
    return new Sources(call).of(moves.to(), moves.why());
  }

  /** Who delivers the result's items; in the order of what an operator may say of it. */
  private Set<Source> sources() {
    Set<Source> sources = new LinkedHashSet<>(delivered());
    if (facts.moves().isPresent()) {
      sources = moved(facts.moves().get().half(), sources);
    }
    for (Entry.Subscribes entry : facts.subscribes()) {
      if (entry.argument().index() >= 0 || !(entry.where() instanceof Where.At)) {
        Set<Source> joined = joined(entry);
        if (entry.replaces() && !joined.isEmpty()) {
          sources.clear();
        }
        sources.addAll(joined);
      }
    }
    if (facts.emits().isPresent()) {
      Entry.Emits emits = facts.emits().get();
      sources = new LinkedHashSet<>(asSubscriber(new Sources(call).of(emits.where(), emits.why())));
    }
    facts.told().stream().map(Source.Known::new).forEach(sources::add);
    if (facts.tells(Entry.Fact.OUTRUNS_RECEIVER)) {
      sources.remove(ALL_DONE);
    } else if (nature == Nature.EAGER && isAllDone()) {
      sources.add(ALL_DONE);
    }
    return sources;
  }

  /** Whether what was awaited further up was done before the receiver was. */
  private boolean isAllDone() {
    return upstream.stream().anyMatch(value -> value.sources().contains(ALL_DONE));
  }

  /** Who delivers after a move of what the others delivered. */
  private Set<Source> moved(Entry.Half half, Set<Source> before) {
    Set<Source> after = new LinkedHashSet<>(before);
    switch (half) {
      case EMISSION -> after = new LinkedHashSet<>(moved());
      case SUBSCRIPTION -> after = new LinkedHashSet<>(Sources.subscribedBy(moved(), before));
      case FAILURE -> moved().stream().map(Source.Failing::new).forEach(after::add);
      case SUBSTITUTE -> after.addAll(moved());
    }
    return after;
  }

  private Set<Source> delivered() {
    Set<Source> sources = new LinkedHashSet<>();
    upstream.forEach(value -> sources.addAll(value.sources()));
    sources.remove(new Source.Known(Entry.Fact.CALLABLE));
    for (Entry.Runs entry : facts.runs()) {
      if (entry.inner() != Entry.Inner.IGNORED) {
        inner(entry, sources);
      } else if (!(entry.where() instanceof Where.At)) {
        sources.clear();
        sources.addAll(new Sources(call).of(entry.where(), entry.why()));
      }
    }
    if (sources.isEmpty() && facts.moves().isEmpty() && facts.subscribes().isEmpty()) {
      boolean isMade = nature == Nature.LAZY;
      return isMade ? Set.of(Source.SUBSCRIBER) : Sources.completer();
    }
    return sources;
  }

  /** The items are those of the async values that the function returns. */
  private void inner(Entry.Runs entry, Set<Source> sources) {
    Set<Source> ran =
        entry.where() instanceof Where.At at
            ? at.moment().isLate() && !upstream.isEmpty()
                ? new LinkedHashSet<>(sources)
                : Set.of(Source.SUBSCRIBER)
            : new Sources(call).of(entry.where(), entry.why());
    Set<Source> inner = new LinkedHashSet<>();
    for (Functions.Target target : new Functions(run).called(entry, call)) {
      Sources.delivering(target.result())
          .ifPresent(found -> inner.addAll(Sources.subscribedBy(ran, found)));
    }
    if (!inner.isEmpty() && entry.inner() == Entry.Inner.INSTEAD) {
      sources.clear();
    }
    sources.addAll(inner);
  }

  private Set<Source> joined(Entry.Subscribes entry) {
    Set<Source> joined = new LinkedHashSet<>();
    int index = entry.argument().index();
    for (Value value : index < 0 ? List.of(call.receiver()) : call.passed(index)) {
      Sources.delivering(value).ifPresent(joined::addAll);
    }
    if (!(entry.where() instanceof Where.At at)) {
      return Sources.subscribedBy(new Sources(call).of(entry.where(), entry.why()), joined);
    }
    boolean isLate = at.moment().isLate() && !upstream.isEmpty();
    Set<Source> subscribers = new LinkedHashSet<>();
    upstream.forEach(value -> subscribers.addAll(value.sources()));
    return isLate ? Sources.subscribedBy(subscribers, joined) : joined;
  }

  private static Set<Source> asSubscriber(Set<Source> sources) {
    return sources.contains(Source.CALLER) ? Set.of(Source.SUBSCRIBER) : sources;
  }
}
