package dev.overt.analyzer.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the locals are at one point of a body, by the number of their declaration; scratch of one
 * body.
 */
final class Environment {

  private final Map<Integer, Value> values;

  Environment() {
    this(Map.of());
  }

  private Environment(Map<Integer, Value> values) {
    this.values = new HashMap<>(values);
  }

  Environment copy() {
    return new Environment(values);
  }

  Value get(int declaration) {
    return values.getOrDefault(declaration, Value.UNKNOWN);
  }

  void put(int declaration, Value value) {
    if (value.isUntracked() && value != Value.NOTHING) {
      values.remove(declaration);
    } else {
      values.put(declaration, value);
    }
  }

  /** What holds where both paths meet. */
  Environment or(Environment other) {
    Environment joined = new Environment();
    TreeSet<Integer> declarations = new TreeSet<>(values.keySet());
    declarations.addAll(other.values.keySet());
    for (int declaration : declarations) {
      joined.put(declaration, get(declaration).or(other.get(declaration)));
    }
    return joined;
  }

  boolean isSameAs(Environment other) {
    return values.equals(other.values);
  }
}
