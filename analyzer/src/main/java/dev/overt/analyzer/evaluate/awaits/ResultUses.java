package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Closure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the callers of a program do with the results of methods. */
final class ResultUses {

  private final Set<MethodId> asked = new HashSet<>();
  private final Set<MethodId> used = new HashSet<>();
  private final Set<MethodId> dropped = new HashSet<>();
  private final Set<String> askedFields = new HashSet<>();
  private final Map<String, Set<MethodId>> kept = new HashMap<>();
  private final Map<MethodId, Set<MethodId>> passedOn = new HashMap<>();

  /**
   * Adds what one body does.
   *
   * @param names of the method whose body it is, and of those that it overrides
   */
  void add(List<MethodId> names, NullWalk walk) {
    asked.addAll(walk.asked());
    walk.used().stream().filter(each -> !walk.passedOn().contains(each)).forEach(used::add);
    dropped.addAll(walk.dropped());
    askedFields.addAll(walk.askedFields());
    walk.kept()
        .forEach(
            (variable, method) -> {
              if (variable instanceof String field) {
                kept.computeIfAbsent(field, missing -> new HashSet<>()).add(method);
              }
            });
    for (MethodId name : names) {
      passedOn.computeIfAbsent(name, missing -> new HashSet<>()).addAll(walk.passedOn());
    }
  }

  /**
   * All bodies were added: who asks for a result asks for those that it is made of, and so does who
   * uses it. Who uses the result of a method that nobody is seen to call is not known.
   */
  void settle() {
    Set<MethodId> called = new HashSet<>(dropped);
    called.addAll(used);
    passedOn.values().forEach(called::addAll);
    Set<MethodId> open = new HashSet<>(passedOn.keySet());
    open.removeAll(called);
    Set<MethodId> starts = new HashSet<>(used);
    starts.addAll(open);
    used.addAll(
        Closure.of(
            starts, (method, found) -> passedOn.getOrDefault(method, Set.of()).forEach(found)));
    used.removeAll(open);
    dropped.addAll(
        Closure.of(
            dropped, (method, found) -> passedOn.getOrDefault(method, Set.of()).forEach(found)));
    askedFields.forEach(field -> asked.addAll(kept.getOrDefault(field, Set.of())));
    asked.addAll(
        Closure.of(
            asked, (method, found) -> passedOn.getOrDefault(method, Set.of()).forEach(found)));
  }

  /** Whether a caller compares the result with null. */
  boolean isAskedFor(MethodId method) {
    return asked.contains(method);
  }

  /** Whether there are callers of a method, by any of its names, and all drop the result. */
  boolean isDropped(List<MethodId> names) {
    return names.stream().anyMatch(dropped::contains) && !isUsed(names);
  }

  /** Whether a caller uses the result. */
  boolean isUsed(Collection<MethodId> names) {
    return names.stream().anyMatch(used::contains);
  }
}
