package dev.overt.analyzer.types;

import dev.overt.analyzer.code.MethodId;
import java.util.List;

/** A method, constructor or initializer; from source or from a class file. */
public interface MethodSymbol {

  MethodId id();

  ClassSymbol owner();

  /** Bits of {@link java.lang.reflect.Modifier}; an interface method without body is abstract. */
  int flags();

  List<Type.TypeVariable> typeParameters();

  List<Type> parameterTypes();

  /** The number of parameters; does not read their types. */
  int arity();

  Type returnType();

  boolean isVarargs();

  List<AppliedAnnotation> annotations();

  /** Annotations of a parameter; of a class file's method they are not read. */
  default List<AppliedAnnotation> parameterAnnotations(int index) {
    return List.of();
  }
}
