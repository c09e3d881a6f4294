package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Functions.Shape;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.InferenceVariable;
import dev.overt.analyzer.types.relations.Relations;
import dev.overt.analyzer.types.relations.Universe;
import java.util.List;
import java.util.Optional;

/**
 * The type that a lambda or method reference shall have, as far as inference knows it (JLS
 * 18.5.2.2).
 */
record PendingTarget(Universe universe, Type type) {

  /** The function that it asks for, once it is known to be a functional interface. */
  Optional<Shape> shape() {
    return universe.functions().shape(Inference.now(type));
  }

  /** What must be solved before it is known at all: itself, if it is still a variable. */
  List<Type> unsolved() {
    return Relations.prune(type) instanceof InferenceVariable ? List.of(type) : List.of();
  }

  /** What must be solved before the types of the parameters are known. */
  List<Type> inputs() {
    List<Type> unsolved = unsolved();
    return unsolved.isEmpty() ? shape().map(Shape::parameters).orElse(List.of()) : unsolved;
  }

  /** The type of what the function returns. */
  Type output() {
    return shape().map(Shape::result).orElse(Type.VOID);
  }
}
