package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.value.EndedSession;
import dev.overt.analyzer.evaluate.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Expression;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the locals are at one point of a body, by the number of their declaration; scratch of one
 * body.
 */
public final class Environment {

  private final Map<Object, Value> values;
  private final Map<Integer, Held> held;
  private final Set<StoredPath> loaded;
  private final Set<EndedSession> closed;
  private final Set<LookedUpRow> found;

  Environment() {
    this.values = new HashMap<>();
    this.held = new HashMap<>();
    this.loaded = new LinkedHashSet<>();
    this.closed = new LinkedHashSet<>();
    this.found = new LinkedHashSet<>();
  }

  private Environment(Environment other) {
    this.values = new HashMap<>(other.values);
    this.held = new HashMap<>(other.held);
    this.loaded = new LinkedHashSet<>(other.loaded);
    this.closed = new LinkedHashSet<>(other.closed);
    this.found = new LinkedHashSet<>(other.found);
  }

  /**
   * A condition that a boolean local holds.
   *
   * @param subjects the variables that it speaks of
   */
  public record Held(Expression condition, Set<Object> subjects) {
    public Held {
      subjects = Set.copyOf(subjects);
    }
  }

  public Environment copy() {
    return new Environment(this);
  }

  /** What holds in a function, which may run later: by then a session may know less. */
  Environment inFunction() {
    Environment inside = copy();
    inside.found.clear();
    return inside;
  }

  /** The condition that a local holds, while neither it nor what it speaks of is changed. */
  public Optional<Expression> held(int declaration) {
    return Optional.ofNullable(held.get(declaration)).map(Held::condition);
  }

  public void hold(int declaration, Held condition) {
    held.put(declaration, condition);
  }

  public Value get(Object key) {
    return values.getOrDefault(key, Value.UNKNOWN);
  }

  /** The fields of which something is known here, by their id, in order. */
  public List<String> fields() {
    return values.keySet().stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .sorted()
        .toList();
  }

  /** The locals of which something is known here, by the number of their declaration, in order. */
  SortedMap<Integer, Value> variables() {
    SortedMap<Integer, Value> variables = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key instanceof Integer declaration) {
            variables.put(declaration, value);
          }
        });
    return variables;
  }

  /** What is known of a key, if anything is. */
  public Optional<Value> known(Object key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Writes a variable; conditions that spoke of it no longer hold. */
  public void put(Object key, Value value) {
    if (!held.isEmpty()) {
      held.remove(key);
      held.values().removeIf(condition -> condition.subjects().contains(key));
    }
    found.removeIf(row -> row.key().equals(key));
    know(key, value);
  }

  /** Learns more of a variable, which stays as it is. */
  public void know(Object key, Value value) {
    if (value.isUntracked() && value != Value.NOTHING && value.stored().isEmpty()) {
      values.remove(key);
    } else {
      values.put(key, value);
    }
  }

  /** What is known of all variables is seen in another way. */
  public void replace(UnaryOperator<Value> change) {
    values.replaceAll((key, value) -> change.apply(value));
  }

  /** What holds where both paths meet. */
  public Environment or(Environment other) {
    Environment joined = new Environment();
    Set<Object> keys = new LinkedHashSet<>(values.keySet());
    keys.addAll(other.values.keySet());
    for (Object key : keys) {
      joined.know(key, get(key).or(other.get(key)));
    }
    held.forEach(
        (declaration, condition) -> {
          if (condition.equals(other.held.get(declaration))) {
            joined.held.put(declaration, condition);
          }
        });
    joined.loaded.addAll(loaded);
    joined.loaded.retainAll(other.loaded);
    joined.closed.addAll(closed);
    joined.closed.retainAll(other.closed);
    joined.found.addAll(found);
    joined.found.retainAll(other.found);
    return joined;
  }

  /** What is stored there and surely in memory by now. */
  public Set<StoredPath> loaded() {
    return loaded;
  }

  /** What can surely load nothing any more. */
  public Set<EndedSession> closed() {
    return closed;
  }

  /** Rows that sessions have surely looked for. */
  public Set<LookedUpRow> found() {
    return found;
  }

  /** All that locals and fields may be. */
  public Collection<Value> all() {
    return values.values();
  }

  public boolean isSameAs(Environment other) {
    return values.equals(other.values)
        && loaded.equals(other.loaded)
        && closed.equals(other.closed)
        && found.equals(other.found);
  }
}
