package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.relations.FunctionalInterfaces.FunctionType;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.relations.Subtyping;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.util.List;
import java.util.Optional;

/** Whether a method can take the arguments (JLS 15.12.2.1 to 15.12.2.4). */
final class Applicability {

  /** The three phases, each more generous than the one before. */
  enum Phase {
    STRICT,
    LOOSE,
    GATHERED
  }

  private final TypeSystem typeSystem;
  private final LambdaAttributor bodies;

  Applicability(TypeSystem typeSystem, LambdaAttributor bodies) {
    this.typeSystem = typeSystem;
    this.bodies = bodies;
  }

  /** Whether lambdas and method references find functional interfaces of their form. */
  boolean isPotential(Candidate candidate, List<Argument> arguments) {
    boolean isGathered = arguments.size() != candidate.parameters().size();
    for (int i = 0; i < arguments.size(); i++) {
      Type parameter = candidate.parameter(i, isGathered);
      boolean mayGather =
          candidate.method().isVarargs() && i == candidate.parameters().size() - 1 && !isGathered;
      Type taken = mayGather ? candidate.gathered(i) : parameter;
      if (!candidate.variables().declared().contains(taken)
          && !isPotential(arguments.get(i), taken)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPotential(Argument argument, Type parameter) {
    if (argument instanceof Argument.Branches branches) {
      return branches.parts().stream().allMatch(part -> isPotential(part, parameter));
    }
    boolean isFunction =
        argument instanceof Argument.Function || argument instanceof Argument.Reference;
    if (!isFunction || isMissing(parameter)) {
      return true;
    }
    // A type variable of the method may become a functional interface, another one may not.
    Optional<FunctionType> shape = typeSystem.functions().shape(parameter);
    if (shape.isEmpty()) {
      return false;
    }
    return argument instanceof Argument.Function function
        ? bodies.hasForm(function, shape.get())
        : bodies.hasForm((Argument.Reference) argument, shape.get());
  }

  private static boolean isOpaque(Type parameter) {
    return parameter instanceof TypeVariable || isMissing(parameter);
  }

  private static boolean isMissing(Type parameter) {
    return parameter.isUnknown()
        || parameter instanceof ClassType of && of.symbol() instanceof MissingClass;
  }

  boolean isApplicable(
      Candidate candidate, List<Argument> arguments, Phase phase, Inference session) {
    boolean isGathered = phase == Phase.GATHERED;
    if (isGathered
        ? !candidate.method().isVarargs()
        : arguments.size() != candidate.parameters().size()) {
      return false;
    }
    Inference.Mark mark = session.mark();
    Substitution open = session.open(candidate.variables());
    boolean fits = true;
    for (int i = 0; fits && i < arguments.size(); i++) {
      fits = fits(arguments.get(i), open.of(candidate.parameter(i, isGathered)), phase);
    }
    session.undo(mark);
    return fits;
  }

  private boolean fits(Argument argument, Type parameter, Phase phase) {
    if (argument instanceof Argument.Typed typed) {
      return phase == Phase.STRICT
          ? typeSystem.subtyping().isStrict(typed.type(), parameter)
          : typeSystem.subtyping().isLoose(typed.type(), parameter);
    }
    if (argument instanceof Argument.Branches branches) {
      return branches.parts().stream().allMatch(part -> fits(part, parameter, phase));
    }
    if (isOpaque(Subtyping.prune(parameter))) {
      return true;
    }
    if (typeSystem.functions().shape(parameter).isEmpty()) {
      return false;
    }
    if (argument instanceof Argument.Reference reference) {
      return fitsResult(reference, parameter);
    }
    return !(argument instanceof Argument.Function function)
        || !function.isExplicit()
        || fitsResult(function, parameter);
  }

  /** A method reference is judged only if it can mean but one method. */
  private boolean fitsResult(Argument.Reference reference, Type parameter) {
    Optional<FunctionType> shape = typeSystem.functions().shape(parameter);
    return shape.isEmpty() || bodies.fits(reference, shape.get());
  }

  /** A lambda without implicit parameters is judged by what its body gives back. */
  private boolean fitsResult(Argument.Function function, Type parameter) {
    Optional<FunctionType> shape = typeSystem.functions().shape(parameter);
    if (shape.isEmpty()) {
      return true;
    }
    List<Type> results = bodies.results(function);
    if (shape.get().result() == Type.VOID) {
      return true;
    }
    for (Type result : results) {
      if (result == Type.VOID || !typeSystem.subtyping().isLoose(result, shape.get().result())) {
        return false;
      }
    }
    return true;
  }
}
