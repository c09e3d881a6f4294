package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.value.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each field may be: the union of what all bodies write to it, joined in a fixed order. */
public final class FieldValues {

  private final Map<String, TreeMap<MethodId, Value>> writers = new HashMap<>();
  private final Map<String, Value> values = new HashMap<>();
  private final Set<String> touched = new HashSet<>();

  /** What is known so far; follows {@link #settle}. */
  public Map<String, Value> values() {
    return values;
  }

  /** Replaces what a body writes. */
  public void write(MethodId body, Collection<String> before, Map<String, Value> now) {
    for (String field : before) {
      writers.get(field).remove(body);
      touched.add(field);
    }
    now.forEach(
        (field, value) -> {
          writers.computeIfAbsent(field, key -> new TreeMap<>()).put(body, value.closed());
          touched.add(field);
        });
  }

  /**
   * Joins what was written since; the answer is which fields have changed.
   *
   * @param isWidening whether a field keeps what it was before, so that its changes end
   */
  public Set<String> settle(boolean isWidening) {
    Set<String> changed = new HashSet<>();
    for (String field : touched) {
      Value joined = writers.get(field).values().stream().reduce(Value.BOTTOM, Value::or);
      Value before = values.getOrDefault(field, Value.UNKNOWN);
      Value now = isWidening && !joined.equals(before) ? before.or(joined).or(Value.TOP) : joined;
      if (!now.equals(before)) {
        values.put(field, now);
        changed.add(field);
      }
    }
    touched.clear();
    return changed;
  }
}
