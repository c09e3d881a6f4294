package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Subtyping;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.util.List;

/** What arguments leave open between several methods, because classes are missing. */
record UncertainArguments(Subtyping subtyping, List<Argument> arguments, boolean isGathered) {

  static final String REASON = "several methods fit an argument of unknown type";

  /**
   * The methods that ask for the very classes that are missing, if there are some: nothing is more
   * specific.
   */
  List<Candidate> takingByName(List<Candidate> applicable) {
    List<Candidate> taking = applicable;
    for (int i = 0; i < arguments.size(); i++) {
      int position = i;
      if (isMissing(arguments.get(i))) {
        Type missing = ((Argument.Typed) arguments.get(i)).type();
        List<Candidate> named =
            taking.stream().filter(each -> isOf(missing, parameter(each, position))).toList();
        taking = named.isEmpty() ? taking : named;
      }
    }
    return taking;
  }

  private static boolean isOf(Type missing, Type parameter) {
    return parameter instanceof ClassType of && of.symbol() == ((ClassType) missing).symbol();
  }

  /** Whether the methods differ where nothing is known of an argument. */
  boolean decideAmong(List<Candidate> applicable) {
    for (int i = 0; i < arguments.size(); i++) {
      int position = i;
      boolean differ =
          applicable.stream().map(each -> Erasure.of(parameter(each, position))).distinct().count()
              > 1;
      if (differ && isUnknown(arguments.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The methods that take the arguments whatever may be missing of what these inherit from. */
  List<Candidate> without(List<Candidate> candidates) {
    return candidates.stream().filter(each -> !isGuess(each)).toList();
  }

  private boolean isGuess(Candidate candidate) {
    for (int i = 0; i < arguments.size(); i++) {
      if (isGuess(arguments.get(i), parameter(candidate, i))) {
        return true;
      }
    }
    return false;
  }

  /** A missing class may be no functional interface. */
  private boolean isGuess(Argument argument, Type parameter) {
    if (argument instanceof Argument.Typed typed) {
      return !isUnknown(typed) && subtyping.isGuess(typed.type(), parameter);
    }
    return parameter instanceof ClassType of && of.symbol() instanceof MissingClass;
  }

  private Type parameter(Candidate candidate, int position) {
    return candidate.parameter(position, isGathered);
  }

  private static boolean isUnknown(Argument argument) {
    if (argument instanceof Argument.Branches branches) {
      return branches.parts().stream().anyMatch(UncertainArguments::isUnknown);
    }
    return isMissing(argument)
        || argument instanceof Argument.Typed typed && typed.type().isUnknown();
  }

  private static boolean isMissing(Argument argument) {
    return argument instanceof Argument.Typed typed
        && typed.type() instanceof ClassType of
        && of.symbol() instanceof MissingClass;
  }
}
