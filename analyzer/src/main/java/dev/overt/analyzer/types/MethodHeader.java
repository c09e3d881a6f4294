package dev.overt.analyzer.types;

import java.util.List;

/** The types in the head of a method. */
record MethodHeader(
    List<Type.TypeVariable> typeParameters, List<Type> parameters, Type returnType) {
  MethodHeader {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }
}
