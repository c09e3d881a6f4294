package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.relations.OpenVariables;
import java.util.List;

/**
 * A method as a call sees it: the class's type arguments are filled in, its own type variables are
 * open.
 *
 * @param receiver static type it is called on
 */
record Candidate(
    MethodSymbol method,
    Type receiver,
    OpenVariables variables,
    List<Type> parameters,
    Type result) {

  boolean isGeneric() {
    return !variables.declared().isEmpty();
  }

  /** Whether the number of arguments can fit. */
  boolean takes(int arguments) {
    return arguments == parameters.size()
        || method.isVarargs() && arguments >= parameters.size() - 1;
  }

  /** The parameter that takes an argument, if the last ones are gathered into an array. */
  Type gathered(int argument) {
    int last = parameters.size() - 1;
    if (argument < last) {
      return parameters.get(argument);
    }
    return parameters.get(last) instanceof ArrayType array ? array.element() : Type.UNKNOWN;
  }

  /** The parameter that takes an argument. */
  Type parameter(int argument, boolean isGathered) {
    return isGathered ? gathered(argument) : parameters.get(argument);
  }
}
