package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.attribute.Invocations.Request;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.Supertypes;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Method calls (JLS 15.12). */
final class CallAttributor {

  private final Attributor attributor;
  private final NameAttributor names;
  private final Candidates candidates;
  private final Invocations invocations;
  private final TypeSystem typeSystem;

  CallAttributor(
      Attributor attributor, NameAttributor names, Candidates candidates, Invocations invocations) {
    this.attributor = attributor;
    this.names = names;
    this.candidates = candidates;
    this.invocations = invocations;
    this.typeSystem = attributor.typeSystem();
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
    Type type = attributor.alone(call.receiver());
    if (!(type instanceof ClassType of) || of.symbol() instanceof MissingClass) {
      return fail(call, UnknownReason.receiver(type), session);
    }
    List<Candidate> found = candidates.constructors(of, false, attributor.notes().scope());
    invocations.invoke(request(call, found), call.arguments(), session);
    return attributor.notes().note(call.node(), Type.VOID);
  }

  private Type qualified(Expression.Call call, Inference session) {
    Type receiver = names.receiver(call.receiver());
    List<Candidate> found =
        receiver.isUnknown()
            ? ofAnyObject(call)
            : candidates.named(
                call.name(), call.arguments().size(), receiver, attributor.notes().scope());
    if (found.isEmpty() && receiver.isUnknown()) {
      return fail(call, names.reason(call.receiver()), session);
    }
    if (found.isEmpty()) {
      return fail(call, reasonForNone(receiver), session);
    }
    Type result = invocations.invoke(request(call, found), call.arguments(), session);
    boolean isGetClass = call.name().equals("getClass") && call.arguments().isEmpty();
    return isGetClass
        ? attributor.notes().note(call.node(), invocations.classOf(receiver))
        : result;
  }

  /** What every object has, and no class can have otherwise: {@code toString()}. */
  private List<Candidate> ofAnyObject(Expression.Call call) {
    if (!call.arguments().isEmpty()) {
      return List.of();
    }
    Scope scope = attributor.notes().scope();
    return candidates.named(call.name(), 0, typeSystem.index().object(), scope).stream()
        .filter(each -> Modifier.isPublic(each.method().flags()))
        .filter(each -> each.parameters().isEmpty())
        .toList();
  }

  private Type unqualified(Expression.Call call, Inference session) {
    Scope scope = attributor.notes().scope();
    Optional<String> missing = Optional.empty();
    for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().enclosing()) {
      if (at.get().type().isPresent()) {
        KnownClass around = at.get().type().get();
        List<Candidate> found =
            candidates.named(call.name(), call.arguments().size(), Supertypes.self(around), scope);
        if (!found.isEmpty()) {
          return ofAround(call, found, session);
        }
        missing = missing.or(() -> typeSystem.supertypes().missing(around));
      }
    }
    return imported(call, missing, session);
  }

  private Type ofAround(Expression.Call call, List<Candidate> found, Inference session) {
    Type result = invocations.invoke(request(call, found), call.arguments(), session);
    return call.name().equals("getClass") && call.arguments().isEmpty()
        ? attributor.notes().note(call.node(), invocations.classOf(found.get(0).receiver()))
        : result;
  }

  private Type imported(Expression.Call call, Optional<String> missing, Inference session) {
    Scope scope = attributor.notes().scope();
    List<Candidate> found = new ArrayList<>(4);
    for (KnownClass owner :
        scope.unit().staticOwners(call.name(), each -> hasStatic(each, call.name()))) {
      for (Candidate each : candidates.named(call.name(), Erasure.raw(owner), scope)) {
        boolean isNew = found.stream().noneMatch(other -> other.method() == each.method());
        if (isNew && Modifier.isStatic(each.method().flags())) {
          found.add(each);
        }
      }
    }
    if (!found.isEmpty()) {
      return invocations.invoke(request(call, found), call.arguments(), session);
    }
    Optional<String> unseen = missing.or(() -> scope.unit().missingStaticOwner(call.name()));
    return fail(
        call, unseen.map(UnknownReason::notOnClassPath).orElse("no method of that name"), session);
  }

  private boolean hasStatic(KnownClass owner, String name) {
    return typeSystem.members().methods(owner, name).stream()
        .anyMatch(each -> Modifier.isStatic(each.flags()));
  }

  private static Request request(Expression.Call call, List<Candidate> found) {
    return new Request(call.node(), call.name(), found, call.typeArguments());
  }

  private Type fail(Expression.Call call, String reason, Inference session) {
    List<Argument> arguments = attributor.arguments(call.arguments(), session);
    return invocations.fail(request(call, List.of()), reason, arguments, session);
  }

  private String reasonForNone(Type receiver) {
    if (receiver instanceof ClassType of) {
      return typeSystem
          .supertypes()
          .missing(of.symbol())
          .map(UnknownReason::notOnClassPath)
          .orElse("no method of that name");
    }
    return "no method of that name";
  }
}
