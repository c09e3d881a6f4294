package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Expression;
import java.util.ArrayList;
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
  private final List<DomainState> domains;

  /**
   * At the beginning of a body.
   *
   * @param domains what each domain knows there
   */
  Environment(List<DomainState> domains) {
    this.values = new HashMap<>();
    this.held = new HashMap<>();
    this.domains = domains;
  }

  private Environment(Environment other) {
    this.values = new HashMap<>(other.values);
    this.held = new HashMap<>(other.held);
    this.domains = mapped(other.domains, DomainState::copy);
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

  /** A copy of what domains know here, without the variables. */
  public Environment ofDomains() {
    return new Environment(mapped(domains, DomainState::copy));
  }

  /** What holds in a function, which may run later: by then a session may know less. */
  Environment inFunction() {
    Environment inside = new Environment(mapped(domains, DomainState::inFunction));
    inside.values.putAll(values);
    inside.held.putAll(held);
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
    domains.forEach(domain -> domain.written(key));
    know(key, value);
  }

  /** Learns more of a variable, which stays as it is. */
  public void know(Object key, Value value) {
    if (value.isUntracked() && !value.isBottom() && !value.isTop() && value.contents().isEmpty()) {
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
    List<DomainState> both = new ArrayList<>(domains.size());
    for (int i = 0; i < domains.size(); i++) {
      both.add(domains.get(i).join(other.domains.get(i)));
    }
    Environment joined = new Environment(both);
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
    return joined;
  }

  /**
   * What holds at the head of a loop that does not settle: what changes in it may be anything.
   *
   * @param next what holds at the head after one more round
   */
  public Environment widened(Environment next) {
    Environment widened = next.copy();
    for (Map.Entry<Object, Value> each : next.values.entrySet()) {
      if (!each.getValue().equals(values.get(each.getKey()))) {
        widened.values.put(each.getKey(), Value.TOP);
      }
    }
    return widened;
  }

  /** What one domain knows here; may be added to. */
  public <S extends DomainState> S domain(Class<S> form) {
    for (DomainState domain : domains) {
      if (form.isInstance(domain)) {
        return form.cast(domain);
      }
    }
    throw new IllegalStateException("no domain " + form.getSimpleName() + " in this evaluation");
  }

  private static List<DomainState> mapped(
      List<DomainState> domains, UnaryOperator<DomainState> change) {
    return domains.isEmpty() ? domains : domains.stream().map(change).toList();
  }

  /** All that locals and fields may be. */
  public Collection<Value> all() {
    return values.values();
  }

  public boolean isSameAs(Environment other) {
    for (int i = 0; i < domains.size(); i++) {
      if (!domains.get(i).isSameAs(other.domains.get(i))) {
        return false;
      }
    }
    return values.equals(other.values);
  }
}
