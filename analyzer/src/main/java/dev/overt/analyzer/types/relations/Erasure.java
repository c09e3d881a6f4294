package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import java.util.List;
import java.util.stream.Collectors;

/** Types without their arguments (JLS 4.6). */
public final class Erasure {

  private Erasure() {}

  /** The class without type arguments. */
  public static ClassType raw(ClassSymbol symbol) {
    return new ClassType(symbol, List.of());
  }

  public static Type of(Type type) {
    if (type instanceof ClassType of) {
      return of.arguments().isEmpty() ? of : new ClassType(of.symbol(), List.of());
    }
    if (type instanceof TypeVariable variable) {
      return variable.bounds().isEmpty() ? Type.UNKNOWN : of(variable.bounds().get(0));
    }
    if (type instanceof ArrayType array) {
      return new ArrayType(of(array.element()));
    }
    if (type instanceof IntersectionType intersection) {
      return of(intersection.parts().get(0));
    }
    return type instanceof WildcardType wildcard ? of(wildcard.bound()) : type;
  }

  /** Binary name of the erased type, such as {@code java.util.Map$Entry[]}. */
  public static String name(Type type) {
    Type erased = of(type);
    if (erased instanceof ClassType of) {
      return of.symbol().name();
    }
    return erased instanceof ArrayType array ? name(array.element()) + "[]" : erased.toString();
  }

  /** Names of the erased types, joined by commas. */
  public static String names(List<Type> types) {
    return types.stream().map(Erasure::name).collect(Collectors.joining(","));
  }
}
