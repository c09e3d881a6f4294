package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Overloads.Choice;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses a method for arguments and passes these to it. */
final class Invocations {

  private record Remembered(Object epoch, Choice choice) {}

  /**
   * What is called.
   *
   * @param node where the result is noted
   * @param typeArguments written ones, of the method
   */
  record Request(
      int node, String name, List<Candidate> candidates, List<TypeSyntax> typeArguments) {}

  private final Workshop workshop;
  private final Overloads overloads;
  private final Map<Integer, Remembered> remembered = new HashMap<>();

  Invocations(Workshop workshop) {
    this.workshop = workshop;
    this.overloads = new Overloads(workshop.universe(), workshop.lambdas());
  }

  /** Looks at the arguments, chooses, and gives the type of the result; it may be open. */
  Type invoke(Request request, List<Expression> written, Inference session) {
    List<Argument> arguments = workshop.arguments().readAll(written, session);
    Choice choice = choose(request, arguments, session);
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
    Optional<ClassType> seen = workshop.universe().supertypes().as(from, to.symbol());
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

  private Choice choose(Request request, List<Argument> arguments, Inference session) {
    Object epoch = workshop.notes().scope().epoch();
    Remembered before = remembered.get(request.node());
    if (before != null && before.epoch() == epoch) {
      return before.choice();
    }
    Choice choice = overloads.choose(request.candidates(), arguments, session);
    if (request.candidates().size() > 1) {
      remembered.put(request.node(), new Remembered(epoch, choice));
    }
    return choice;
  }

  private Substitution variables(Candidate candidate, List<TypeSyntax> written, Inference session) {
    List<TypeVariable> variables = candidate.variables();
    if (written.size() == variables.size() && !written.isEmpty()) {
      return new Substitution(variables, workshop.reader().all(written));
    }
    return session.open(variables);
  }

  private Type result(int node, Candidate candidate, Type result, Inference session) {
    Notes notes = workshop.notes();
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
    workshop.notes().mean(request.node(), new Resolved.Unknown(request.name(), reason));
    for (Argument argument : arguments) {
      pass(argument, Type.UNKNOWN, session);
    }
    return workshop.notes().note(request.node(), Type.UNKNOWN);
  }

  /** Lets an argument go to a parameter of the given type. */
  void pass(Argument argument, Type parameter, Inference session) {
    if (argument instanceof Argument.Typed typed) {
      passValue(typed.type(), parameter, session);
    } else if (argument instanceof Argument.Branches branches) {
      branches.parts().forEach(part -> pass(part, parameter, session));
    } else if (argument instanceof Argument.Function function) {
      wait(new PendingLambda(workshop, function, parameter, session), session);
    } else if (argument instanceof Argument.Reference reference) {
      wait(new PendingReference(workshop, reference, parameter, session), session);
    }
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
    if (!workshop.universe().relations().isLoose(type, parameter)) {
      session.undo(mark);
    }
  }

  /** {@code getClass()} tells the class of its receiver (JLS 4.3.2). */
  Type classOf(Type receiver) {
    ClassType of = workshop.universe().index().type("java.lang.Class");
    return new ClassType(of.symbol(), List.of(new WildcardType(true, Erasure.of(receiver))));
  }
}
