package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.Primitive;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The nearest type that all the given ones go for (JLS 4.10.4). */
public final class LeastUpperBound {

  private static final int DEPTH = 2;

  private final Classes index;
  private final Supertypes supertypes;
  private final Subtyping subtyping;

  public LeastUpperBound(TypeSystem typeSystem) {
    this.index = typeSystem.index();
    this.supertypes = typeSystem.supertypes();
    this.subtyping = typeSystem.subtyping();
  }

  public Type of(List<Type> types) {
    return of(types, DEPTH);
  }

  private Type of(List<Type> types, int depth) {
    List<Type> distinct = distinct(types);
    if (distinct.isEmpty()) {
      return types.isEmpty() ? index.object() : Type.NULL;
    }
    if (distinct.contains(Type.UNKNOWN)) {
      return Type.UNKNOWN;
    }
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    for (Type candidate : distinct) {
      if (isAboveAll(candidate, distinct)) {
        return candidate;
      }
    }
    if (distinct.stream().allMatch(each -> each instanceof ArrayType)) {
      return ofArrays(distinct, depth);
    }
    return ofClasses(distinct, depth);
  }

  private List<Type> distinct(List<Type> types) {
    List<Type> distinct = new ArrayList<>(types.size());
    for (Type each : types) {
      Type boxed = subtyping.box(each);
      if (each != Type.NULL && !distinct.contains(boxed)) {
        distinct.add(boxed);
      }
    }
    return distinct;
  }

  private boolean isAboveAll(Type candidate, List<Type> types) {
    for (Type each : types) {
      if (!subtyping.isSubtype(each, candidate)) {
        return false;
      }
    }
    return true;
  }

  private Type ofArrays(List<Type> arrays, int depth) {
    List<Type> elements = arrays.stream().map(each -> ((ArrayType) each).element()).toList();
    return elements.stream().anyMatch(Primitive.class::isInstance)
        ? index.object()
        : new ArrayType(of(elements, depth));
  }

  private Type ofClasses(List<Type> types, int depth) {
    Set<ClassSymbol> shared = new LinkedHashSet<>(above(types.get(0)));
    for (Type each : types) {
      shared.retainAll(above(each));
    }
    List<Type> parts = new ArrayList<>();
    for (ClassSymbol candidate : shared) {
      boolean hasNearer =
          shared.stream().anyMatch(o -> o != candidate && supertypes.inherits(o, candidate));
      if (!hasNearer && !((KnownClass) candidate).isObject()) {
        parts.add(merged(candidate, types, depth));
      }
    }
    return switch (parts.size()) {
      case 0 -> index.object();
      case 1 -> parts.get(0);
      default -> new IntersectionType(parts);
    };
  }

  private Set<ClassSymbol> above(Type type) {
    Set<ClassSymbol> found = new LinkedHashSet<>();
    for (ClassType each : classes(type)) {
      found.addAll(supertypes.all(each.symbol()).keySet());
    }
    return found;
  }

  /** The classes that a type stands for: itself, or its bounds. */
  public List<ClassType> classes(Type type) {
    if (type instanceof ClassType of) {
      return List.of(of);
    } else if (type instanceof TypeVariable variable) {
      return variable.bounds().stream().flatMap(each -> classes(each).stream()).toList();
    } else if (type instanceof IntersectionType intersection) {
      return intersection.parts().stream().flatMap(each -> classes(each).stream()).toList();
    }
    return List.of(index.object());
  }

  private Type merged(ClassSymbol target, List<Type> types, int depth) {
    List<ClassType> seen = new ArrayList<>();
    for (Type type : types) {
      for (ClassType each : classes(type)) {
        if (supertypes.inherits(each.symbol(), target)) {
          supertypes.as(each, target).ifPresent(seen::add);
          break;
        }
      }
    }
    int count = target.typeParameters().size();
    if (count == 0 || seen.stream().anyMatch(each -> each.arguments().isEmpty())) {
      return Erasure.raw(target);
    }
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int position = i;
      arguments.add(argument(seen.stream().map(e -> e.arguments().get(position)).toList(), depth));
    }
    return new ClassType(target, arguments);
  }

  private Type argument(List<Type> arguments, int depth) {
    Type first = arguments.get(0);
    if (arguments.stream().allMatch(first::equals)) {
      return first;
    }
    if (depth == 0) {
      return new WildcardType(true, index.object());
    }
    List<Type> bounds =
        arguments.stream()
            .map(each -> each instanceof WildcardType wildcard ? upper(wildcard) : each)
            .toList();
    return new WildcardType(true, of(bounds, depth - 1));
  }

  private Type upper(WildcardType wildcard) {
    return wildcard.isUpper() ? wildcard.bound() : index.object();
  }
}
