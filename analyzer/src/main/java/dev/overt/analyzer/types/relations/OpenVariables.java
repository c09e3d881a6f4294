package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type.TypeVariable;
import java.util.List;

/**
 * Type variables that a call leaves open.
 *
 * @param declared the variables as declared
 * @param inClass what stands for the variables of the class around them, of which their bounds may
 *     speak
 */
public record OpenVariables(List<TypeVariable> declared, Substitution inClass) {

  /** No variables. */
  public static final OpenVariables NONE = of(List.of());

  /** Variables in whose class nothing is filled in. */
  public static OpenVariables of(List<TypeVariable> declared) {
    return new OpenVariables(declared, Substitution.NONE);
  }
}
