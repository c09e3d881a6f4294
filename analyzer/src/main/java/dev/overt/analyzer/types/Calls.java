package dev.overt.analyzer.types;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Invocations.Request;
import dev.overt.analyzer.types.Type.ClassType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Method calls (JLS 15.12). */
final class Calls {

  private final Workshop workshop;
  private final Universe universe;
  private final Candidates candidates;

  Calls(Workshop workshop) {
    this.workshop = workshop;
    this.universe = workshop.universe();
    this.candidates = new Candidates(universe);
  }

  /** The type of the call, which may be open until the session is solved. */
  Type open(Expression.Call call, Inference session) {
    if (call.name().equals(MethodId.CONSTRUCTOR)) {
      return constructor(call, session);
    }
    return call.receiver() == Expression.NONE
        ? unqualified(call, session)
        : qualified(call, session);
  }

  /** {@code this(...)} and {@code super(...)}. */
  private Type constructor(Expression.Call call, Inference session) {
    Type type = workshop.alone(call.receiver());
    if (!(type instanceof ClassType of) || of.symbol() instanceof MissingClass) {
      return fail(call, unknownReceiver(type), session);
    }
    List<Candidate> found = candidates.constructors(of, false, workshop.notes().scope());
    workshop.invocations().invoke(request(call, found), call.arguments(), session);
    return workshop.notes().note(call.node(), Type.VOID);
  }

  private Type qualified(Expression.Call call, Inference session) {
    Type receiver = workshop.names().receiver(call.receiver());
    List<Candidate> found =
        receiver.isUnknown()
            ? ofAnyObject(call)
            : candidates.named(
                call.name(), call.arguments().size(), receiver, workshop.notes().scope());
    if (found.isEmpty() && receiver.isUnknown()) {
      return fail(call, workshop.names().reason(call.receiver()), session);
    }
    if (found.isEmpty()) {
      return fail(call, reasonForNone(receiver), session);
    }
    Type result = workshop.invocations().invoke(request(call, found), call.arguments(), session);
    boolean isGetClass = call.name().equals("getClass") && call.arguments().isEmpty();
    return isGetClass
        ? workshop.notes().note(call.node(), workshop.invocations().classOf(receiver))
        : result;
  }

  /** What every object has, and no class can have otherwise: {@code toString()}. */
  private List<Candidate> ofAnyObject(Expression.Call call) {
    if (!call.arguments().isEmpty()) {
      return List.of();
    }
    Scope scope = workshop.notes().scope();
    return candidates.named(call.name(), 0, universe.index().object(), scope).stream()
        .filter(each -> Modifier.isPublic(each.method().flags()))
        .filter(each -> each.parameters().isEmpty())
        .toList();
  }

  private Type unqualified(Expression.Call call, Inference session) {
    Scope scope = workshop.notes().scope();
    Optional<String> missing = Optional.empty();
    for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().enclosing()) {
      if (at.get().type().isPresent()) {
        SourceClass around = at.get().type().get();
        List<Candidate> found =
            candidates.named(call.name(), call.arguments().size(), Supertypes.self(around), scope);
        if (!found.isEmpty()) {
          return ofAround(call, found, session);
        }
        missing = missing.or(() -> universe.supertypes().missing(around));
      }
    }
    return imported(call, missing, session);
  }

  private Type ofAround(Expression.Call call, List<Candidate> found, Inference session) {
    Type result = workshop.invocations().invoke(request(call, found), call.arguments(), session);
    return call.name().equals("getClass") && call.arguments().isEmpty()
        ? workshop
            .notes()
            .note(call.node(), workshop.invocations().classOf(found.get(0).receiver()))
        : result;
  }

  private Type imported(Expression.Call call, Optional<String> missing, Inference session) {
    Scope scope = workshop.notes().scope();
    List<Candidate> found = new ArrayList<>(4);
    for (KnownClass owner :
        scope.unit().staticOwners(call.name(), each -> hasStatic(each, call.name()))) {
      for (Candidate each : candidates.named(call.name(), Universe.raw(owner), scope)) {
        boolean isNew = found.stream().noneMatch(other -> other.method() == each.method());
        if (isNew && Modifier.isStatic(each.method().flags())) {
          found.add(each);
        }
      }
    }
    if (!found.isEmpty()) {
      return workshop.invocations().invoke(request(call, found), call.arguments(), session);
    }
    Optional<String> unseen = missing.or(() -> scope.unit().missingStaticOwner(call.name()));
    return fail(call, unseen.map(Calls::notOnClassPath).orElse("no method of that name"), session);
  }

  private boolean hasStatic(KnownClass owner, String name) {
    return universe.members().methods(owner, name).stream()
        .anyMatch(each -> Modifier.isStatic(each.flags()));
  }

  private static Request request(Expression.Call call, List<Candidate> found) {
    return new Request(call.node(), call.name(), found, call.typeArguments());
  }

  private Type fail(Expression.Call call, String reason, Inference session) {
    List<Argument> arguments = workshop.arguments().readAll(call.arguments(), session);
    return workshop.invocations().fail(request(call, List.of()), reason, arguments, session);
  }

  private String reasonForNone(Type receiver) {
    if (receiver instanceof ClassType of) {
      return universe
          .supertypes()
          .missing(of.symbol())
          .map(Calls::notOnClassPath)
          .orElse("no method of that name");
    }
    return "no method of that name";
  }

  static String unknownReceiver(Type type) {
    return type instanceof ClassType of && of.symbol() instanceof MissingClass
        ? notOnClassPath(of.symbol().name())
        : "receiver type is unknown";
  }

  static String notOnClassPath(String name) {
    return name.equals("?")
        ? "a supertype is not on the class path"
        : "class " + name + " is not on the class path";
  }

  Candidates candidates() {
    return candidates;
  }
}
