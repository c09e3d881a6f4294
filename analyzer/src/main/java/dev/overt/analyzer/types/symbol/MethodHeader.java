package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.types.Type;
import java.util.List;

/** The types in the head of a method. */
public record MethodHeader(
    List<Type.TypeVariable> typeParameters, List<Type> parameters, Type returnType) {
  public MethodHeader {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }
}
