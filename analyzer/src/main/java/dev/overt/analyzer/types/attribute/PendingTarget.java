package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.FunctionalInterfaces.FunctionType;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.InferenceVariable;
import dev.overt.analyzer.types.relations.Subtyping;
import dev.overt.analyzer.types.relations.TypeSystem;
import java.util.List;
import java.util.Optional;

/**
 * The type that a lambda or method reference shall have, as far as inference knows it (JLS
 * 18.5.2.2).
 */
record PendingTarget(TypeSystem typeSystem, Type type) {

  /** The function that it asks for, once it is known to be a functional interface. */
  Optional<FunctionType> shape() {
    return typeSystem.functions().shape(Inference.now(type));
  }

  /** What must be solved before it is known at all: itself, if it is still a variable. */
  List<Type> unsolved() {
    return Subtyping.prune(type) instanceof InferenceVariable ? List.of(type) : List.of();
  }

  /** What must be solved before the types of the parameters are known. */
  List<Type> inputs() {
    List<Type> unsolved = unsolved();
    return unsolved.isEmpty() ? shape().map(FunctionType::parameters).orElse(List.of()) : unsolved;
  }

  /** The type of what the function returns. */
  Type output() {
    return shape().map(FunctionType::result).orElse(Type.VOID);
  }
}
