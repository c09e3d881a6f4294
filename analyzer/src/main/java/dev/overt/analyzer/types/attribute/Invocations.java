package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses a method for arguments and passes these to it. */
final class Invocations {

  private record Remembered(Object epoch, OverloadChoice choice) {}

  /**
   * What is called.
   *
   * @param node where the result is noted
   * @param typeArguments written ones, of the method
   */
  record Request(
      int node, String name, List<Candidate> candidates, List<TypeSyntax> typeArguments) {}

  private final Attributor attributor;
  private final LambdaAttributor lambdas;
  private final OverloadResolution overloads;
  private final Map<Integer, Remembered> remembered = new HashMap<>();

  Invocations(Attributor attributor, LambdaAttributor lambdas) {
    this.attributor = attributor;
    this.lambdas = lambdas;
    this.overloads = new OverloadResolution(attributor.typeSystem(), lambdas);
  }

  /** Looks at the arguments, chooses, and gives the type of the result; it may be open. */
  Type invoke(Request request, List<Expression> written, Inference session) {
    List<Argument> arguments = attributor.arguments(written, session);
    OverloadChoice choice = choose(request, arguments, session);
    if (!choice.isKnown()) {
      return fail(request, choice.reason(), arguments, session);
    }
    Candidate candidate = choice.candidate();
    Substitution open = variables(candidate, request.typeArguments(), session);
    for (int i = 0; i < arguments.size(); i++) {
      pass(arguments.get(i), open.of(candidate.parameter(i, choice.isGathered())), session);
    }
    Type result = open.of(candidate.result());
    boolean isErased = isUnchecked(candidate, choice.isGathered(), arguments);
    return result(request.node(), candidate, isErased ? Erasure.of(result) : result, session);
  }

  /** A raw argument for a parameter with type arguments erases the result (JLS 15.12.2.6). */
  private boolean isUnchecked(Candidate candidate, boolean isGathered, List<Argument> arguments) {
    if (candidate.method().id().isConstructor()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Argument.Typed typed
          && typed.type() instanceof ClassType from
          && candidate.parameter(i, isGathered) instanceof ClassType to
          && isUnchecked(from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnchecked(ClassType from, ClassType to) {
    if (to.arguments().isEmpty() || !isBound(to)) {
      return false;
    }
    Optional<ClassType> seen = attributor.typeSystem().supertypes().as(from, to.symbol());
    return seen.isPresent() && seen.get().arguments().isEmpty();
  }

  private static boolean isBound(ClassType type) {
    for (Type argument : type.arguments()) {
      if (!isUnbounded(argument)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnbounded(Type argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.isUpper()
        && wildcard.bound() instanceof ClassType bound
        && ((KnownClass) bound.symbol()).isObject();
  }

  private OverloadChoice choose(Request request, List<Argument> arguments, Inference session) {
    Object epoch = attributor.notes().scope().epoch();
    Remembered before = remembered.get(request.node());
    if (before != null && before.epoch() == epoch) {
      return before.choice();
    }
    OverloadChoice choice = overloads.choose(request.candidates(), arguments, session);
    if (request.candidates().size() > 1) {
      remembered.put(request.node(), new Remembered(epoch, choice));
    }
    return choice;
  }

  private Substitution variables(Candidate candidate, List<TypeSyntax> written, Inference session) {
    List<TypeVariable> variables = candidate.variables().declared();
    if (written.size() == variables.size() && !written.isEmpty()) {
      return new Substitution(variables, attributor.reader().all(written));
    }
    return session.open(candidate.variables());
  }

  private Type result(int node, Candidate candidate, Type result, Inference session) {
    Notes notes = attributor.notes();
    if (!candidate.isGeneric()) {
      notes.mean(node, new Resolved.Known(candidate.method(), candidate.receiver()));
      return notes.note(node, Capture.release(result));
    }
    boolean isCreation = candidate.method().id().isConstructor();
    session.whenSolved(
        () -> {
          Type told = Capture.release(session.told(result));
          Type receiver = isCreation ? told : candidate.receiver();
          notes.mean(node, new Resolved.Known(candidate.method(), receiver));
          notes.note(node, told);
        });
    return result;
  }

  /** Notes that the call is unknown; its arguments are looked at all the same. */
  Type fail(Request request, String reason, List<Argument> arguments, Inference session) {
    attributor.notes().mean(request.node(), new Resolved.Unknown(request.name(), reason));
    for (Argument argument : arguments) {
      pass(argument, Type.UNKNOWN, session);
    }
    return attributor.notes().note(request.node(), Type.UNKNOWN);
  }

  /** Lets an argument go to a parameter of the given type. */
  void pass(Argument argument, Type parameter, Inference session) {
    if (argument instanceof Argument.Typed typed) {
      passValue(typed.type(), parameter, session);
    } else if (argument instanceof Argument.Branches branches) {
      branches.parts().forEach(part -> pass(part, parameter, session));
    } else if (argument instanceof Argument.Function function) {
      wait(new PendingLambda(this, function, target(parameter), session), session);
    } else if (argument instanceof Argument.Reference reference) {
      wait(new PendingReference(this, reference, target(parameter), session), session);
    }
  }

  private PendingTarget target(Type type) {
    return new PendingTarget(attributor.typeSystem(), type);
  }

  Attributor attributor() {
    return attributor;
  }

  LambdaAttributor lambdas() {
    return lambdas;
  }

  /** What needs no inputs tells what it knows at once, before a target does (JLS 18.5.1). */
  private static void wait(Inference.Pending pending, Inference session) {
    if (pending.inputs().isEmpty()) {
      pending.run();
    } else {
      session.later(pending);
    }
  }

  /** Binds variables by a value that is passed; what contradicts itself is taken back. */
  void passValue(Type type, Type parameter, Inference session) {
    if (type == Type.VOID || !Inference.isOpen(parameter) && !Inference.isOpen(type)) {
      return;
    }
    Inference.Mark mark = session.mark();
    if (!attributor.typeSystem().subtyping().isLoose(type, parameter)) {
      session.undo(mark);
    }
  }

  /** {@code getClass()} tells the class of its receiver (JLS 4.3.2). */
  Type classOf(Type receiver) {
    ClassType of = attributor.typeSystem().index().type("java.lang.Class");
    return new ClassType(of.symbol(), List.of(new WildcardType(true, Erasure.of(receiver))));
  }
}
