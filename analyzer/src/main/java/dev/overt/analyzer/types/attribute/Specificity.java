package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.Primitive;
import dev.overt.analyzer.types.relations.FunctionalInterfaces.FunctionType;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.relations.Subtyping;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Of several applicable methods, the most specific one (JLS 15.12.2.5). */
final class Specificity {

  private final TypeSystem typeSystem;
  private final LambdaAttributor bodies;

  Specificity(TypeSystem typeSystem, LambdaAttributor bodies) {
    this.typeSystem = typeSystem;
    this.bodies = bodies;
  }

  OverloadChoice choose(List<Candidate> applicable, List<Argument> arguments, boolean isGathered) {
    UncertainArguments doubts =
        new UncertainArguments(typeSystem.subtyping(), arguments, isGathered);
    List<Candidate> named = doubts.takingByName(applicable);
    if (doubts.decideAmong(named)) {
      return OverloadChoice.none(UncertainArguments.REASON);
    }
    List<Candidate> best = best(named, arguments, isGathered);
    if (best.isEmpty()) {
      return OverloadChoice.none("several methods fit");
    }
    List<Candidate> sure = doubts.without(best);
    return sure.isEmpty()
        ? OverloadChoice.none(UncertainArguments.REASON)
        : OverloadChoice.of(preferred(sure), isGathered);
  }

  private List<Candidate> best(
      List<Candidate> applicable, List<Argument> arguments, boolean isGathered) {
    List<Candidate> best = new ArrayList<>(1);
    for (Candidate each : applicable) {
      boolean isBest = true;
      for (Candidate other : applicable) {
        isBest &= other == each || isMoreSpecific(each, other, arguments, isGathered);
      }
      if (isBest) {
        best.add(each);
      }
    }
    return best;
  }

  /** Of methods with one signature that with code, else one of an interface, as javac does. */
  private static Candidate preferred(List<Candidate> best) {
    Candidate chosen = best.get(0);
    for (Candidate each : best) {
      if (!Modifier.isAbstract(each.method().flags())) {
        return each;
      }
      boolean isOfInterface = ((KnownClass) each.method().owner()).isInterface();
      chosen = isOfInterface ? each : chosen;
    }
    return chosen;
  }

  private boolean isMoreSpecific(
      Candidate one, Candidate other, List<Argument> arguments, boolean isGathered) {
    Inference session = new Inference(typeSystem);
    Substitution open = session.open(other.variables());
    for (int i = 0; i < arguments.size(); i++) {
      Type first = one.parameter(i, isGathered);
      Type second = open.of(other.parameter(i, isGathered));
      if (!isMoreSpecific(first, second, arguments.get(i))) {
        return false;
      }
    }
    // Of methods that gather no argument, too, the narrower array is the more specific one.
    int next = arguments.size();
    return !isGathered
        || other.parameters().size() != next + 1
        || typeSystem
            .subtyping()
            .isSubtype(one.parameter(next, true), open.of(other.parameter(next, true)));
  }

  private boolean isMoreSpecific(Type one, Type other, Argument argument) {
    if (argument instanceof Argument.Branches branches) {
      return branches.parts().stream().allMatch(part -> isMoreSpecific(one, other, part));
    }
    if (argument instanceof Argument.Typed) {
      return typeSystem.subtyping().isSubtype(one, other);
    }
    return isFunctionMoreSpecific(one, other, argument);
  }

  private boolean isFunctionMoreSpecific(Type one, Type other, Argument argument) {
    Optional<FunctionType> first = typeSystem.functions().shape(one);
    Optional<FunctionType> second = typeSystem.functions().shape(other);
    boolean isRelated = first.isEmpty() || second.isEmpty() || areRelated(one, other);
    if (isRelated) {
      return typeSystem.subtyping().isSubtype(one, other);
    }
    boolean isExact =
        argument instanceof Argument.Function function
            ? function.isExplicit()
            : bodies.isExact((Argument.Reference) argument);
    return isExact && isResultMoreSpecific(first.get().result(), second.get().result(), argument);
  }

  private boolean areRelated(Type one, Type other) {
    return one instanceof ClassType first
        && other instanceof ClassType second
        && (typeSystem.supertypes().inherits(first.symbol(), second.symbol())
            || typeSystem.supertypes().inherits(second.symbol(), first.symbol()));
  }

  private boolean isResultMoreSpecific(Type one, Type other, Argument argument) {
    Type second = Subtyping.prune(other);
    if (second == Type.VOID) {
      return true;
    }
    if (one == Type.VOID) {
      return false;
    }
    boolean isPrimitive = one instanceof Primitive;
    if (isPrimitive != second instanceof Primitive) {
      List<Type> results = bodies.results(argument);
      return !results.isEmpty()
          && results.stream().allMatch(each -> each instanceof Primitive == isPrimitive);
    }
    return typeSystem.subtyping().isSubtype(one, second);
  }
}
