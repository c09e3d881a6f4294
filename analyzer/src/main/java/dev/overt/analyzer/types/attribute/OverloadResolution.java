package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.Subtyping;
import dev.overt.analyzer.types.relations.TypeSystem;
import java.util.ArrayList;
import java.util.List;

/** Chooses the method that a call means (JLS 15.12.2). */
final class OverloadResolution {

  private final TypeSystem typeSystem;
  private final Applicability applicability;
  private final Specificity specificity;

  OverloadResolution(TypeSystem typeSystem, LambdaAttributor bodies) {
    this.typeSystem = typeSystem;
    this.applicability = new Applicability(typeSystem, bodies);
    this.specificity = new Specificity(typeSystem, bodies);
  }

  OverloadChoice choose(List<Candidate> candidates, List<Argument> arguments, Inference session) {
    List<Candidate> fitting = new ArrayList<>(candidates.size());
    for (Candidate each : candidates) {
      if (each.takes(arguments.size())) {
        fitting.add(each);
      }
    }
    if (fitting.size() > 1) {
      fitting.removeIf(each -> !applicability.isPotential(each, arguments));
    }
    if (fitting.isEmpty()) {
      return OverloadChoice.none("no method fits");
    }
    return fitting.size() == 1
        ? OverloadChoice.of(fitting.get(0), isGathered(fitting.get(0), arguments))
        : amongSeveral(fitting, arguments, session);
  }

  private OverloadChoice amongSeveral(
      List<Candidate> fitting, List<Argument> arguments, Inference session) {
    for (Applicability.Phase phase : Applicability.Phase.values()) {
      List<Candidate> applicable = new ArrayList<>(2);
      for (Candidate each : fitting) {
        if (applicability.isApplicable(each, arguments, phase, session)) {
          applicable.add(each);
        }
      }
      boolean isGathered = phase == Applicability.Phase.GATHERED;
      if (applicable.size() == 1) {
        return OverloadChoice.of(applicable.get(0), isGathered);
      }
      if (!applicable.isEmpty()) {
        return specificity.choose(applicable, arguments, isGathered);
      }
    }
    return OverloadChoice.none("no method fits");
  }

  /** Whether a lone candidate takes its last arguments as an array that is made for them. */
  private boolean isGathered(Candidate candidate, List<Argument> arguments) {
    if (!candidate.method().isVarargs()) {
      return false;
    }
    int last = candidate.parameters().size() - 1;
    if (arguments.size() != candidate.parameters().size()) {
      return true;
    }
    Argument argument = arguments.get(last);
    if (!(argument instanceof Argument.Typed typed)) {
      return true;
    }
    Type type = Subtyping.prune(typed.type());
    boolean isArray =
        type == Type.NULL
            || type instanceof Type.ArrayType
            || argument.expression() instanceof Expression.ArrayLiteral;
    return !isArray || !fitsArray(type, candidate.parameters().get(last));
  }

  private boolean fitsArray(Type type, Type parameter) {
    Type erased = Erasure.of(parameter);
    return typeSystem.subtyping().isSubtype(Erasure.of(type), erased);
  }
}
