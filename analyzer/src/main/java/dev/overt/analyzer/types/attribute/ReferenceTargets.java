package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.relations.FunctionalInterfaces.FunctionType;
import dev.overt.analyzer.types.relations.Subtyping;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** The methods that a method reference may mean (JLS 15.13.1). */
final class ReferenceTargets {

  private final Attributor attributor;
  private final Candidates candidates;
  private final Expression.MethodReference reference;
  private final Type type;
  private final boolean isOfType;

  /** Looks at the target in the current scope. */
  ReferenceTargets(
      Attributor attributor,
      NameAttributor names,
      Candidates candidates,
      Expression.MethodReference reference) {
    this.attributor = attributor;
    this.candidates = candidates;
    this.reference = reference;
    this.type = names.receiver(reference.target());
    this.isOfType =
        reference.target() instanceof Expression.TypeReference || names.isType(reference.target());
  }

  Type type() {
    return type;
  }

  /** Whether it is {@code Type::name}, so that the first input may be the receiver. */
  boolean isOfType() {
    return isOfType;
  }

  boolean isConstructor() {
    return reference.name().equals(MethodId.CONSTRUCTOR);
  }

  boolean isExact() {
    if (type instanceof Type.ArrayType && isConstructor()) {
      return true;
    }
    // What a raw type stands for is told by the first input.
    boolean needsInput = isOfType && type instanceof ClassType of && isRaw(of);
    List<Candidate> all = needsInput ? List.of() : all();
    return all.size() == 1
        && !all.get(0).method().isVarargs()
        && !all.get(0).isGeneric()
        && reference.typeArguments().isEmpty();
  }

  /** Whether some method takes that many inputs. */
  boolean takes(int inputs) {
    if (type.isUnknown() || type instanceof Type.ArrayType && isConstructor()) {
      return true;
    }
    for (Candidate each : all()) {
      boolean onFirst = isOfType && !isConstructor() && !isStatic(each);
      if (each.takes(onFirst ? inputs - 1 : inputs)) {
        return true;
      }
    }
    return type instanceof ClassType of && of.symbol() instanceof MissingClass;
  }

  /** Whether the only method takes the inputs of a function and gives its result. */
  boolean fits(FunctionType shape) {
    if (isConstructor()) {
      return true;
    }
    Candidate only = all().get(0);
    Subtyping subtyping = attributor.typeSystem().subtyping();
    int first = isOfType && !isStatic(only) ? 1 : 0;
    boolean fits = only.parameters().size() + first == shape.parameters().size();
    for (int i = 0; fits && i < shape.parameters().size(); i++) {
      Type parameter = i < first ? type : only.parameters().get(i - first);
      fits = subtyping.isLoose(shape.parameters().get(i), parameter);
    }
    return fits
        && (shape.result() == Type.VOID
            || only.result() != Type.VOID && subtyping.isLoose(only.result(), shape.result()));
  }

  /** What the method gives back, if it is the only one. */
  List<Type> results() {
    return isExact() && !isConstructor()
        ? all().stream().map(Candidate::result).toList()
        : List.of();
  }

  private List<Candidate> all() {
    return isConstructor() ? constructors() : named(type);
  }

  /** Those that take all inputs as arguments. */
  List<Candidate> onTarget() {
    if (isConstructor()) {
      return constructors();
    }
    return isOfType ? named(type).stream().filter(each -> isStatic(each)).toList() : named(type);
  }

  /** Those called on the first input. */
  List<Candidate> onFirst(Type first) {
    Type receiver = type;
    if (type instanceof ClassType of
        && isRaw(of)
        && Subtyping.prune(first) instanceof ClassType given) {
      Optional<ClassType> seen = attributor.typeSystem().supertypes().as(given, of.symbol());
      receiver = seen.isPresent() ? seen.get() : type;
    }
    return named(receiver).stream().filter(each -> !isStatic(each)).toList();
  }

  private static boolean isRaw(ClassType type) {
    return type.arguments().isEmpty() && !type.symbol().typeParameters().isEmpty();
  }

  private static boolean isStatic(Candidate candidate) {
    return Modifier.isStatic(candidate.method().flags());
  }

  private List<Candidate> named(Type receiver) {
    return candidates.named(reference.name(), receiver, attributor.notes().scope());
  }

  private List<Candidate> constructors() {
    return type instanceof ClassType of
        ? candidates.constructors(of, isRaw(of), attributor.notes().scope())
        : List.of();
  }
}
