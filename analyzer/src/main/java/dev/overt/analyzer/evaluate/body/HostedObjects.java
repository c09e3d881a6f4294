package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.HostedObject;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Objects that a call gives to a framework, together with the thread that will call them. */
final class HostedObjects {

  private HostedObjects() {}

  /** What a call gives away, if it gives anything. */
  static Optional<HostedObject> of(Entry.Hosts entry, Invocation call) {
    int index = entry.argument().index();
    List<String> classes = new ArrayList<>();
    List<Place> functions = new ArrayList<>();
    for (Value value : call.passed(index)) {
      value.all(Atom.Instance.class).forEach(exact -> classes.add(exact.className()));
      for (Atom.Function function : value.all(Atom.Function.class).toList()) {
        functions.add(function.code());
        function.result().all(Atom.Instance.class).forEach(e -> classes.add(e.className()));
      }
    }
    call.written().className(index).ifPresent(classes::add);
    if (classes.isEmpty() && functions.isEmpty()) {
      return Optional.empty();
    }
    Set<ThreadSource.On> threads = new LinkedHashSet<>();
    Set<ThreadSource> sources = new ThreadSources(call).of(entry.where(), entry.why());
    sources.stream()
        .filter(ThreadSource.On.class::isInstance)
        .forEach(source -> threads.add((ThreadSource.On) source));
    boolean isPlain = sources.equals(Set.of(ThreadSource.CALLER)) || isNothing(entry, call);
    boolean isKnown = !sources.isEmpty() && threads.size() == sources.size() || isPlain;
    return Optional.of(new HostedObject(entry, classes, functions, threads, isKnown));
  }

  /** Whether the call has a thread to give, and gives none: {@code null}. */
  private static boolean isNothing(Entry.Hosts entry, Invocation call) {
    return entry.where() instanceof Where.By by
        && call.passed(by.executor().index()).stream().allMatch(Value::isBottom);
  }
}
