package dev.overt.analyzer.types.library;

import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a class file.
 *
 * @param missing names of supertypes that could not be found
 */
record BinaryHeader(
    List<TypeVariable> typeParameters,
    Optional<ClassType> superclass,
    List<ClassType> interfaces,
    List<String> missing) {

  /** The first supertype is the superclass; Object has none. */
  static BinaryHeader of(List<TypeVariable> typeParameters, List<ClassType> supertypes) {
    List<ClassType> interfaces = new ArrayList<>(supertypes.size());
    List<String> missing = new ArrayList<>(0);
    for (int i = 0; i < supertypes.size(); i++) {
      ClassType each = supertypes.get(i);
      if (each.symbol() instanceof MissingClass) {
        missing.add(each.symbol().name());
      } else if (i > 0) {
        interfaces.add(each);
      }
    }
    return new BinaryHeader(
        typeParameters,
        supertypes.isEmpty() ? Optional.empty() : Optional.of(supertypes.get(0)),
        List.copyOf(interfaces),
        List.copyOf(missing));
  }
}
