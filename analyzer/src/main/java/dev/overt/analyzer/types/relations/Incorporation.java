package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.InferenceVariable.Direction;
import java.util.List;

/** What follows when a variable gets one more bound (JLS 18.3). */
final class Incorporation {

  /** More bounds than this come from types that mention themselves; they say nothing new. */
  private static final int ENOUGH = 40;

  private final Subtyping subtyping;

  Incorporation(Subtyping subtyping) {
    this.subtyping = subtyping;
  }

  /** Adds a bound; whether it agrees with the others. */
  boolean bound(InferenceVariable variable, Direction direction, Type type) {
    if (variable.bounds(direction).size() > ENOUGH || !variable.add(direction, type)) {
      return true;
    }
    mirror(variable, direction, type);
    return switch (direction) {
      case EQUAL -> equal(variable, type);
      case LOWER -> lower(variable, type);
      case UPPER -> upper(variable, type);
    };
  }

  /** The other variable learns the same from its side. */
  private static void mirror(InferenceVariable variable, Direction direction, Type type) {
    if (type instanceof InferenceVariable other) {
      other.add(
          switch (direction) {
            case EQUAL -> Direction.EQUAL;
            case LOWER -> Direction.UPPER;
            case UPPER -> Direction.LOWER;
          },
          variable);
    }
  }

  private boolean equal(InferenceVariable variable, Type type) {
    boolean agrees = true;
    for (Type other : copy(variable, Direction.EQUAL)) {
      agrees &= other == type || subtyping.isSame(other, type);
    }
    for (Type other : copy(variable, Direction.LOWER)) {
      agrees &= subtyping.isSubtype(other, type);
    }
    for (Type other : copy(variable, Direction.UPPER)) {
      agrees &= subtyping.isSubtype(type, other);
    }
    return agrees;
  }

  private boolean lower(InferenceVariable variable, Type type) {
    boolean agrees = true;
    for (Type other : copy(variable, Direction.EQUAL)) {
      agrees &= subtyping.isSubtype(type, other);
    }
    for (Type other : copy(variable, Direction.UPPER)) {
      agrees &= subtyping.isSubtype(type, other);
    }
    return agrees;
  }

  private boolean upper(InferenceVariable variable, Type type) {
    boolean agrees = true;
    for (Type other : copy(variable, Direction.EQUAL)) {
      agrees &= subtyping.isSubtype(other, type);
    }
    for (Type other : copy(variable, Direction.LOWER)) {
      agrees &= subtyping.isSubtype(other, type);
    }
    return agrees;
  }

  private static List<Type> copy(InferenceVariable variable, Direction direction) {
    return List.copyOf(variable.bounds(direction));
  }
}
