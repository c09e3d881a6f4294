package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.function.Supplier;

/** A type variable of a class or method. */
public final class DeclaredVariable implements Type.TypeVariable {

  private final String name;
  private final Lazy<List<Type>> bounds;

  public DeclaredVariable(String name, Supplier<List<Type>> bounds) {
    this.name = name;
    this.bounds = new Lazy<>(bounds);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Type> bounds() {
    return bounds.get();
  }

  @Override
  public String toString() {
    return name;
  }
}
