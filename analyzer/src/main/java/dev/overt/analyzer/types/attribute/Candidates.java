package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.OpenVariables;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.relations.Subtyping;
import dev.overt.analyzer.types.relations.Supertypes;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods of a type that a call may mean, by name and access (JLS 15.12.2.1, 6.6). */
final class Candidates {

  /** What is looked for; types need not be read of what can't be it. */
  private record Wanted(String name, int arguments) {

    static final int ANY = -1;

    boolean isFulfilledBy(MethodSymbol method) {
      if (arguments == ANY) {
        return true;
      }
      int arity = method.arity();
      return arity == arguments || method.isVarargs() && arguments >= arity - 1;
    }
  }

  private final TypeSystem typeSystem;

  Candidates(TypeSystem typeSystem) {
    this.typeSystem = typeSystem;
  }

  /** Methods of that name that code in the scope may call on the type. */
  List<Candidate> named(String name, Type type, Scope from) {
    return collected(new Wanted(name, Wanted.ANY), type, from);
  }

  /** Those that can take so many arguments; all of that name, if there are none. */
  List<Candidate> named(String name, int arguments, Type type, Scope from) {
    List<Candidate> fitting = collected(new Wanted(name, arguments), type, from);
    return fitting.isEmpty() ? named(name, type, from) : fitting;
  }

  private List<Candidate> collected(Wanted wanted, Type type, Scope from) {
    List<Candidate> found = new ArrayList<>(2);
    collect(wanted, type, from, found);
    return found;
  }

  private void collect(Wanted wanted, Type type, Scope from, List<Candidate> found) {
    Type at = Subtyping.prune(type);
    if (at instanceof ClassType of) {
      ofClass(wanted, of, from, found);
    } else if (at instanceof TypeVariable variable) {
      collectAll(wanted, variable.bounds(), from, found);
    } else if (at instanceof IntersectionType intersection) {
      collectAll(wanted, intersection.parts(), from, found);
    } else if (at instanceof ArrayType array) {
      ofArray(wanted, array, from, found);
    }
  }

  private void collectAll(Wanted wanted, List<Type> types, Scope from, List<Candidate> found) {
    for (Type each : types) {
      collect(wanted, each, from, found);
    }
  }

  private void ofArray(Wanted wanted, ArrayType array, Scope from, List<Candidate> found) {
    ofClass(wanted, typeSystem.index().object(), from, found);
    if (wanted.name().equals("clone")) {
      found.replaceAll(
          each ->
              new Candidate(each.method(), array, OpenVariables.NONE, each.parameters(), array));
    }
  }

  private void ofClass(Wanted wanted, ClassType type, Scope from, List<Candidate> found) {
    KnownClass symbol = (KnownClass) type.symbol();
    ClassType captured = Capture.of(type);
    int before = found.size();
    for (MethodSymbol method : typeSystem.members().methods(symbol, wanted.name())) {
      if (wanted.isFulfilledBy(method)
          && isNew(method, found, before)
          && isAccessible(method.owner(), method.flags(), from)) {
        found.add(inside(seen(method, captured, type), from));
      }
    }
  }

  /** Whether another part of an intersection did not give the same method. */
  private static boolean isNew(MethodSymbol method, List<Candidate> found, int size) {
    for (int i = 0; i < size; i++) {
      if (found.get(i).method() == method) {
        return false;
      }
    }
    return true;
  }

  /** Whether code in the scope may name a member. */
  private boolean isAccessible(ClassSymbol owner, int flags, Scope from) {
    if (Modifier.isPublic(flags) || from.type().isEmpty()) {
      return true;
    }
    KnownClass declaring = (KnownClass) owner;
    KnownClass user = from.type().get();
    if (Modifier.isPrivate(flags)) {
      return declaring.outermost() == user.outermost();
    }
    return declaring.packageName().equals(user.packageName())
        || Modifier.isProtected(flags) && isProtectedOpen(declaring, user);
  }

  private boolean isProtectedOpen(KnownClass declaring, KnownClass user) {
    for (Optional<KnownClass> at = Optional.of(user); at.isPresent(); at = at.get().outer()) {
      if (typeSystem.supertypes().inherits(at.get(), declaring)) {
        return true;
      }
    }
    return declaring.isObject();
  }

  /** The same with what the class around an inner class knows of its type variables. */
  private Candidate inside(Candidate candidate, Scope from) {
    MethodSymbol method = candidate.method();
    Substitution around = from.around(method.owner());
    List<Type> parameters = around.of(candidate.parameters());
    Type result = around.of(candidate.result());
    return parameters == candidate.parameters() && result == candidate.result()
        ? candidate
        : new Candidate(method, candidate.receiver(), candidate.variables(), parameters, result);
  }

  private Candidate seen(MethodSymbol method, ClassType captured, ClassType receiver) {
    ClassType owner = typeSystem.supertypes().as(captured, method.owner()).orElse(captured);
    List<TypeVariable> own = method.typeParameters();
    boolean isStatic = Modifier.isStatic(method.flags());
    if (isStatic || owner.symbol().typeParameters().isEmpty()) {
      return new Candidate(
          method, receiver, OpenVariables.of(own), method.parameterTypes(), method.returnType());
    }
    if (owner.arguments().isEmpty()) {
      List<Type> erased = Supertypes.seen(method.parameterTypes(), owner);
      return new Candidate(
          method, receiver, OpenVariables.NONE, erased, Erasure.of(method.returnType()));
    }
    Substitution substitution =
        new Substitution(owner.symbol().typeParameters(), owner.arguments());
    return new Candidate(
        method,
        receiver,
        new OpenVariables(own, substitution),
        substitution.of(method.parameterTypes()),
        substitution.of(method.returnType()));
  }

  /** Constructors; those of a diamond have the class's variables as their own (JLS 15.9.3). */
  List<Candidate> constructors(ClassType type, boolean isDiamond, Scope from) {
    List<Candidate> found = new ArrayList<>(4);
    KnownClass symbol = (KnownClass) type.symbol();
    for (MethodSymbol method : symbol.methodsNamed(MethodId.CONSTRUCTOR)) {
      if (isAccessible(symbol, method.flags() | protectedIsOpen(method), from)) {
        found.add(isDiamond ? diamond(method, symbol) : constructor(method, type));
      }
    }
    return found;
  }

  /** Anonymous classes and {@code super(...)} may call protected constructors. */
  private static int protectedIsOpen(MethodSymbol method) {
    return Modifier.isProtected(method.flags()) ? Modifier.PUBLIC : 0;
  }

  private static Candidate constructor(MethodSymbol method, ClassType type) {
    List<Type> parameters = Supertypes.seen(method.parameterTypes(), type);
    return new Candidate(method, type, OpenVariables.of(method.typeParameters()), parameters, type);
  }

  private static Candidate diamond(MethodSymbol method, KnownClass symbol) {
    ClassType self = Supertypes.self(symbol);
    List<TypeVariable> variables = new ArrayList<>(symbol.typeParameters());
    variables.addAll(method.typeParameters());
    return new Candidate(method, self, OpenVariables.of(variables), method.parameterTypes(), self);
  }
}
