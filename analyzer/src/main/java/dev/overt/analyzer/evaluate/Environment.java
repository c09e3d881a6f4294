package dev.overt.analyzer.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the locals are at one point of a body, by the number of their declaration; scratch of one
 * body.
 */
final class Environment {

  private final Map<Object, Value> values;

  Environment() {
    this(Map.of());
  }

  private Environment(Map<Object, Value> values) {
    this.values = new HashMap<>(values);
  }

  Environment copy() {
    return new Environment(values);
  }

  Value get(Object key) {
    return values.getOrDefault(key, Value.UNKNOWN);
  }

  /** What is known of a key, if anything is. */
  Optional<Value> known(Object key) {
    return Optional.ofNullable(values.get(key));
  }

  void put(Object key, Value value) {
    if (value.isUntracked() && value != Value.NOTHING) {
      values.remove(key);
    } else {
      values.put(key, value);
    }
  }

  /** What holds where both paths meet. */
  Environment or(Environment other) {
    Environment joined = new Environment();
    Set<Object> keys = new LinkedHashSet<>(values.keySet());
    keys.addAll(other.values.keySet());
    for (Object key : keys) {
      joined.put(key, get(key).or(other.get(key)));
    }
    return joined;
  }

  boolean isSameAs(Environment other) {
    return values.equals(other.values);
  }
}
