package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Replaces type variables. */
public final class Substitution implements Function<TypeVariable, Type> {

  /** Changes nothing. */
  public static final Substitution NONE = new Substitution(List.of(), List.of());

  private final List<? extends TypeVariable> from;
  private final List<? extends Type> to;

  /** The first list's variables become the second's types; both are of the same length. */
  public Substitution(List<? extends TypeVariable> from, List<? extends Type> to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public Type apply(TypeVariable variable) {
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i) == variable) {
        return to.get(i);
      }
    }
    return variable;
  }

  public Type of(Type type) {
    return from.isEmpty() ? type : replace(type, this);
  }

  public List<Type> of(List<Type> types) {
    return from.isEmpty() ? types : replaceAll(types, this);
  }

  /** The type with each variable replaced by what the function makes of it. */
  static Type replace(Type type, Function<TypeVariable, Type> function) {
    if (type instanceof TypeVariable variable) {
      return function.apply(variable);
    }
    if (type instanceof ClassType of) {
      if (of.arguments().isEmpty()) {
        return of;
      }
      List<Type> arguments = replaceAll(of.arguments(), function);
      return arguments == of.arguments() ? of : new ClassType(of.symbol(), arguments);
    }
    if (type instanceof ArrayType array) {
      Type element = replace(array.element(), function);
      return element == array.element() ? array : new ArrayType(upper(element));
    }
    if (type instanceof WildcardType wildcard) {
      return inWildcard(wildcard, replace(wildcard.bound(), function));
    }
    if (type instanceof IntersectionType intersection) {
      List<Type> parts = replaceAll(intersection.parts(), function);
      return parts == intersection.parts() ? intersection : new IntersectionType(parts);
    }
    return type;
  }

  /** All the types with each variable replaced; the same list if there is nothing to replace. */
  static List<Type> replaceAll(List<Type> types, Function<TypeVariable, Type> function) {
    List<Type> changed = null;
    for (int i = 0; i < types.size(); i++) {
      Type before = types.get(i);
      Type after = replace(before, function);
      if (after != before && changed == null) {
        changed = new ArrayList<>(types);
      }
      if (changed != null) {
        changed.set(i, after);
      }
    }
    return changed == null ? types : changed;
  }

  private static Type inWildcard(WildcardType wildcard, Type bound) {
    if (bound == wildcard.bound()) {
      return wildcard;
    }
    return bound instanceof WildcardType inner
        ? inner
        : new WildcardType(wildcard.isUpper(), bound);
  }

  private static Type upper(Type type) {
    return type instanceof WildcardType wildcard && wildcard.isUpper() ? wildcard.bound() : type;
  }
}
