package dev.overt.rules;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A call of a library's method as a program writes it. */
record SpelledCall(MethodSymbol method) {

  /** Whether any program may write it. */
  boolean isOpen(Library library) {
    boolean isMade = !method.id().isConstructor() || !Modifier.isAbstract(method.owner().flags());
    return isMade
        && Modifier.isPublic(method.flags())
        && isOpen(method.id().owner(), library)
        && types().stream().allMatch(type -> isOpen(type, library));
  }

  private static boolean isOpen(String type, Library library) {
    String element = type.replace("[]", "");
    int nested = element.lastIndexOf('$');
    return !element.contains(".")
        || library.program().find(element).filter(SpelledCall::isPublic).isPresent()
            && (nested < 0 || isOpen(element.substring(0, nested), library));
  }

  private static boolean isPublic(ClassSymbol type) {
    return Modifier.isPublic(type.flags());
  }

  /** The binary names of its parameters' types. */
  List<String> types() {
    MethodId id = method.id();
    return id.parameters().isEmpty() ? List.of() : Arrays.asList(id.parameters().split(","));
  }

  /** A parameter of the program for each argument, all with a comma before. */
  String declared() {
    List<String> types = types();
    return IntStream.range(0, types.size())
        .mapToObj(i -> ", %s a%d".formatted(spelled(types.get(i)), i))
        .collect(Collectors.joining());
  }

  /** The arguments that {@link #declared} declares. */
  List<String> arguments() {
    return IntStream.range(0, method.arity()).mapToObj(i -> "a" + i).toList();
  }

  String text(String receiver, List<String> arguments) {
    return callee(receiver) + "(" + String.join(", ", arguments) + ")";
  }

  private String callee(String receiver) {
    if (method.id().isConstructor()) {
      return "new " + spelled(method.id().owner());
    }
    return (Modifier.isStatic(method.flags()) ? spelled(method.id().owner()) : receiver)
        + "."
        + method.id().name();
  }

  /** A binary name as sources write it. */
  static String spelled(String type) {
    return type.replace('$', '.');
  }
}
