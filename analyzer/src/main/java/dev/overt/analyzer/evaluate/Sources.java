package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.ShortName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who runs what a call hands over: the catalog's words applied to the values of one call. */
final class Sources {

  private static final Source.On COMPLETER =
      new Source.On(
          ThreadName.of(ThreadKind.COMPLETER), "it runs on the thread that completes the future");

  private final Invocation call;

  Sources(Invocation call) {
    this.call = call;
  }

  /** Of an eager value nobody knows the maker of. */
  static Set<Source> completer() {
    return Set.of(COMPLETER);
  }

  /** Who runs the tasks of every executor of a type. */
  static Source of(Entry.ExecutorType executor) {
    return new Source.On(
        executor.thread(), "%s %s".formatted(ShortName.of(executor.type()), executor.why()));
  }

  /** Who runs the tasks of an executor that a framework has. */
  static Source of(Entry.GivenBean executor) {
    return new Source.On(executor.thread(), executor.why());
  }

  /** Who runs the tasks of an executor that is marked. */
  static Source of(Marked.MarksExecutor executor) {
    return new Source.On(
        executor.thread(),
        "@%s %s".formatted(ShortName.of(executor.mark().annotation()), executor.why()));
  }

  /** The sources that a place in the catalog stands for; none if the executor is not known. */
  Set<Source> of(Where where, String why) {
    if (where instanceof Where.On on) {
      return Set.of(new Source.On(on.thread(), reason(why)));
    }
    if (where instanceof Where.By by) {
      return executors(by.executor().index());
    }
    Moment moment = ((Where.At) where).moment();
    return Set.of(moment == Moment.NOW ? Source.CALLER : Source.SUBSCRIBER);
  }

  /** The threads of the executor that is an argument, or the receiver if the index is negative. */
  private Set<Source> executors(int index) {
    Value value =
        index < 0 ? call.receiver() : call.passed(index).stream().findFirst().orElse(Value.UNKNOWN);
    return executors(value);
  }

  /** Who runs what a value is given to run, or shares the work that it puts off. */
  static Set<Source> executors(Value value) {
    Set<Source> sources = new LinkedHashSet<>();
    for (Atom atom : value.atoms()) {
      if (atom instanceof Atom.Executor executor) {
        sources.add(executor.source());
      } else if (atom instanceof Atom.Pulled pulled) {
        sources.addAll(pulled.workers());
      }
    }
    return sources;
  }

  private String reason(String why) {
    return "%s %s".formatted(call.method().id().shortName(), why);
  }

  /** What delivers a value if its subscriber is one of the given. */
  static Set<Source> subscribedBy(Set<Source> subscribers, Set<Source> sources) {
    Set<Source> result = new LinkedHashSet<>(sources);
    if (result.remove(Source.SUBSCRIBER)) {
      result.addAll(subscribers);
    }
    return result;
  }

  /** What delivers any of the async values, if there is one. */
  static Optional<Set<Source>> delivering(Value value) {
    Set<Source> result = new LinkedHashSet<>();
    value.all(Atom.Async.class).map(Atom.Async::sources).forEach(result::addAll);
    return result.isEmpty() ? Optional.empty() : Optional.of(result);
  }
}
