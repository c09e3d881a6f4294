package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** What types say of the elements of async values. */
record ItemTypes(Program program, Knowledge knowledge) {

  private static final String OBJECT = "java.lang.Object";
  private static final String THROWABLE = "java.lang.Throwable";

  boolean isAsync(Type type) {
    return knowledge.nature(type).isAsync();
  }

  /** Whether an element of a value of the type may be an async value. */
  boolean hasRoom(Type type) {
    return type instanceof Type.ClassType known
        && (known.arguments().isEmpty()
            ? !known.symbol().typeParameters().isEmpty()
            : known.arguments().stream().anyMatch(this::mayHold));
  }

  /** Whether an object of the type may be an async value, or may have one in it. */
  boolean mayHold(Type type) {
    Type bare = bare(type);
    if (bare instanceof Type.ClassType known) {
      return known.symbol().name().equals(OBJECT) || isAsync(known) || hasRoom(known);
    }
    return bare instanceof Type.ArrayType array
        ? mayHold(array.element())
        : bare instanceof Type.TypeVariable || bare.isUnknown();
  }

  /** Whether the elements of a value of the type are said to be async values, or any objects. */
  boolean isSaidToHold(Type type) {
    return type instanceof Type.ClassType known
        && known.arguments().stream()
            .map(ItemTypes::bare)
            .anyMatch(each -> !(each instanceof Type.TypeVariable) && mayHold(each));
  }

  /** The type without a wildcard, or without the array of a variable arity parameter. */
  static Type bare(Type type) {
    return type instanceof Type.WildcardType wildcard ? wildcard.bound() : type;
  }

  /** What a function of the type returns, if it is one that has a result. */
  Optional<Type> resultOfFunction(Type type) {
    return knowledge.nature(type) == ValueKind.FUNCTION
        ? program.functionOf(type).map(method -> bare(program.returnType(method, type)))
        : Optional.empty();
  }

  /** Whether the result of a method is an async value whose elements are of the type. */
  boolean isItem(MethodSymbol method, Type type) {
    return type instanceof Type.TypeVariable
        && method.returnType() instanceof Type.ClassType result
        && isAsync(result)
        && result.arguments().stream().map(ItemTypes::bare).anyMatch(type::equals);
  }

  /** Whether it is an async value of which no element can be of any use to who asks for it. */
  boolean isOfAnything(Type type) {
    return type instanceof Type.ClassType known
        && isAsync(known)
        && known.arguments().stream().anyMatch(ItemTypes::isAnything);
  }

  private static boolean isAnything(Type argument) {
    return argument instanceof Type.WildcardType wildcard
        && wildcard.isUpper()
        && wildcard.bound() instanceof Type.ClassType bound
        && bound.symbol().name().equals(OBJECT);
  }

  /** The element type of an async type, if it has one. */
  Optional<Type> item(Type type) {
    return type instanceof Type.ClassType known && isAsync(known) && !known.arguments().isEmpty()
        ? Optional.of(bare(known.arguments().get(0)))
        : Optional.empty();
  }

  /** Whether a function of the type is passed something else than a failure. */
  boolean takesMoreThanFailures(Type.ClassType function) {
    List<Type> inputs =
        function.arguments().stream()
            .filter(each -> !(each instanceof Type.WildcardType wildcard) || !wildcard.isUpper())
            .map(ItemTypes::bare)
            .toList();
    return program.functionOf(function).filter(method -> method.arity() > 0).isPresent()
        && (inputs.isEmpty() || inputs.stream().anyMatch(each -> !isFailure(each)));
  }

  /** Whether objects of the type are failures. */
  boolean isFailure(Type type) {
    Type bare = bare(type);
    if (bare instanceof Type.TypeVariable variable) {
      return variable.bounds().stream().anyMatch(this::isFailure);
    }
    return bare instanceof Type.ClassType known && program.isSubclass(known.symbol(), THROWABLE);
  }
}
