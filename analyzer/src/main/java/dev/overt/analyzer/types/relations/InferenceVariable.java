package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A type variable of a generic call, while it is not told what it stands for (JLS 18.1). */
public final class InferenceVariable implements Type.TypeVariable {

  /** Which way a bound goes. */
  enum Direction {
    EQUAL,
    LOWER,
    UPPER
  }

  private final Type.TypeVariable declared;
  private final BoundLog log;
  private final List<Type> equal = new ArrayList<>(2);
  private final List<Type> lower = new ArrayList<>(2);
  private final List<Type> upper = new ArrayList<>(2);
  private Type instance;

  InferenceVariable(Type.TypeVariable declared, BoundLog log) {
    this.declared = declared;
    this.log = log;
  }

  List<Type> bounds(Direction direction) {
    return switch (direction) {
      case EQUAL -> equal;
      case LOWER -> lower;
      case UPPER -> upper;
    };
  }

  /** Adds a bound that can be taken back; false if it was there. */
  boolean add(Direction direction, Type bound) {
    List<Type> bounds = bounds(direction);
    if (bounds.contains(bound)) {
      return false;
    }
    bounds.add(bound);
    log.add(bounds);
    return true;
  }

  Optional<Type> instance() {
    return Optional.ofNullable(instance);
  }

  void instantiate(Type type) {
    instance = type;
  }

  Type.TypeVariable declared() {
    return declared;
  }

  @Override
  public String name() {
    return declared.name();
  }

  @Override
  public List<Type> bounds() {
    return declared.bounds();
  }

  @Override
  public String toString() {
    return instance == null ? name() + "?" : instance.toString();
  }
}
