package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who must be evaluated again when something changes: the bodies that asked for it. */
final class Dependents {

  private final Map<MethodId, Set<MethodId>> ofMethods = new HashMap<>();
  private final Map<String, Set<MethodId>> ofFields = new HashMap<>();

  /** Keeps what a run of a body asked for. */
  void add(MethodId body, Trace trace) {
    trace.callees().forEach(callee -> set(ofMethods, callee).add(body));
    trace.fieldsRead().forEach(field -> set(ofFields, field).add(body));
  }

  private static <K> Set<MethodId> set(Map<K, Set<MethodId>> sets, K key) {
    return sets.computeIfAbsent(key, missing -> new HashSet<>());
  }

  /** The bodies that asked for any of these. */
  Set<MethodId> of(Set<MethodId> methods, Set<String> fields) {
    Set<MethodId> found = new HashSet<>();
    methods.forEach(method -> found.addAll(ofMethods.getOrDefault(method, Set.of())));
    fields.forEach(field -> found.addAll(ofFields.getOrDefault(field, Set.of())));
    return found;
  }
}
