package dev.overt.analyzer.fix;

import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Types as they are written. */
record TypeText(Program program, Names names) {

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "double", "java.lang.Double",
          "float", "java.lang.Float",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "short", "java.lang.Short");

  /**
   * The explicit type argument that a call needs so that its result is of the wanted type.
   *
   * @param wanted of the result's one type argument
   * @param given what is inferred of it without
   * @return empty if that is the same
   * @throws Unfit if it is not known, or cannot be written
   */
  String witness(Type wanted, List<Type> given) {
    Type boxed = boxed(wanted);
    if (given.isEmpty() && (boxed.isUnknown() || boxed.equals(object()))) {
      return "";
    }
    if (boxed.isUnknown()) {
      throw new Unfit("the type of the result is not known");
    }
    return given.stream().map(this::boxed).anyMatch(boxed::equals) ? "" : "<" + of(boxed) + ">";
  }

  private Type object() {
    return program
        .find("java.lang.Object")
        .<Type>map(symbol -> new Type.ClassType(symbol, List.of()))
        .orElse(Type.UNKNOWN);
  }

  /** The class that stands for a primitive type where a value must be an object. */
  Type boxed(Type type) {
    if (!(type instanceof Type.Primitive primitive)) {
      return type;
    }
    return Optional.ofNullable(BOXES.get(primitive.keyword()))
        .flatMap(program::find)
        .<Type>map(symbol -> new Type.ClassType(symbol, List.of()))
        .orElse(Type.UNKNOWN);
  }

  private String of(Type type) {
    if (type instanceof Type.ClassType known) {
      return name(known) + arguments(known.arguments());
    }
    if (type instanceof Type.ArrayType array) {
      return of(array.element()) + "[]";
    }
    if (type instanceof Type.WildcardType wildcard) {
      return (wildcard.isUpper() ? "? extends " : "? super ") + of(wildcard.bound());
    }
    if (type instanceof Type.TypeVariable variable) {
      return variable.name();
    }
    if (type instanceof Type.Primitive primitive) {
      return primitive.keyword();
    }
    throw new Unfit("the type of the result cannot be written");
  }

  private String name(Type.ClassType type) {
    String name = type.symbol().name();
    if (name.matches(".*\\$\\d.*")) {
      throw new Unfit("the type of the result has no name");
    }
    String written = name.replace('$', '.');
    String simple = written.substring(written.lastIndexOf('.') + 1);
    return ("java.lang." + simple).equals(written) ? simple : names.spelled(written);
  }

  private String arguments(List<Type> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
  }
}
