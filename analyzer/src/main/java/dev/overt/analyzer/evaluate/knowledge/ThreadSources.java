package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.OfFramework;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who runs what a call hands over: the catalog's words applied to the values of one call. */
public final class ThreadSources {

  private static final ThreadSource.On COMPLETER =
      new ThreadSource.On(
          ThreadName.of(ThreadKind.COMPLETER), "it runs on the thread that completes the future");

  private final Invocation call;

  public ThreadSources(Invocation call) {
    this.call = call;
  }

  /** Of an eager value nobody knows the maker of. */
  public static Set<ThreadSource> completer() {
    return Set.of(COMPLETER);
  }

  /** Who runs the tasks of every executor of a type. */
  public static ThreadSource of(Entry.ExecutorType executor) {
    return new ThreadSource.On(
        executor.thread(), "%s %s".formatted(ShortName.of(executor.type()), executor.why()));
  }

  /** Who runs the tasks of an executor that a framework has. */
  public static ThreadSource of(OfFramework.GivenBean executor) {
    return new ThreadSource.On(executor.thread(), executor.why());
  }

  /** Who runs the tasks of an executor that is marked. */
  public static ThreadSource of(Marked.MarksExecutor executor) {
    return new ThreadSource.On(
        executor.thread(),
        "@%s %s".formatted(ShortName.of(executor.mark().annotation()), executor.why()));
  }

  /** The sources that a place in the catalog stands for; none if the executor is not known. */
  public Set<ThreadSource> of(Where where, String why) {
    if (where instanceof Where.On on) {
      return Set.of(new ThreadSource.On(on.thread(), reason(why)));
    }
    if (where instanceof Where.By by) {
      return executors(by.executor().index());
    }
    Moment moment = ((Where.At) where).moment();
    return Set.of(moment == Moment.NOW ? ThreadSource.CALLER : ThreadSource.SUBSCRIBER);
  }

  /** The threads of the executor that is an argument, or the receiver if the index is negative. */
  private Set<ThreadSource> executors(int index) {
    Value value =
        index < 0 ? call.receiver() : call.passed(index).stream().findFirst().orElse(Value.UNKNOWN);
    return executors(value);
  }

  /** Who runs what a value is given to run, or shares the work that it puts off. */
  public static Set<ThreadSource> executors(Value value) {
    Set<ThreadSource> sources = new LinkedHashSet<>();
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
  public static Set<ThreadSource> subscribedBy(
      Set<ThreadSource> subscribers, Set<ThreadSource> sources) {
    Set<ThreadSource> result = new LinkedHashSet<>(sources);
    if (result.remove(ThreadSource.SUBSCRIBER)) {
      result.addAll(subscribers);
    }
    return result;
  }

  /** What delivers any of the async values, if there is one. */
  public static Optional<Set<ThreadSource>> delivering(Value value) {
    Set<ThreadSource> result = new LinkedHashSet<>();
    value.all(Atom.Async.class).map(Atom.Async::sources).forEach(result::addAll);
    return result.isEmpty() ? Optional.empty() : Optional.of(result);
  }
}
