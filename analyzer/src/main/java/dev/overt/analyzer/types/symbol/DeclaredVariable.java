package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.types.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A type variable of a class or method. */
public final class DeclaredVariable implements Type.TypeVariable {

  private final String name;
  private final Lazy<List<Type>> declared;
  private final Lazy<List<Type>> bounds = new Lazy<>(this::readBounds);

  public DeclaredVariable(String name, Supplier<List<Type>> bounds) {
    this.name = name;
    this.declared = new Lazy<>(bounds);
  }

  @Override
  public String name() {
    return name;
  }

  /**
   * Its bounds. They are unknown of a variable that is bounded by itself, at any distance: JLS
   * 8.1.2 forbids that, but broken sources and class files may say so.
   */
  @Override
  public List<Type> bounds() {
    return bounds.get();
  }

  private List<Type> readBounds() {
    return isCyclic() ? List.of(Type.UNKNOWN) : declared.get();
  }

  private boolean isCyclic() {
    Set<DeclaredVariable> seen = new HashSet<>();
    Deque<Type> open = new ArrayDeque<>(declared.get());
    while (!open.isEmpty()) {
      Type bound = open.remove();
      if (bound == this) {
        return true;
      }
      if (bound instanceof DeclaredVariable variable && seen.add(variable)) {
        open.addAll(variable.declared.get());
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name;
  }
}
