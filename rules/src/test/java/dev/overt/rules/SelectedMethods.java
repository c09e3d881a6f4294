package dev.overt.rules;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** Finds what a selector selects in the jars of a program, and asks it for its types. */
record SelectedMethods(Library library) {

  /** Methods and constructors of the owner itself; of a pattern, of all classes of the library. */
  List<MethodSymbol> of(MethodSelector selector) {
    List<String> owners =
        selector.owner().contains("*")
            ? library.classNames().stream().filter(selector.types()).toList()
            : List.of(selector.owner());
    return owners.stream()
        .flatMap(owner -> library.program().find(owner).stream())
        .flatMap(owner -> owner.methods().stream())
        .filter(method -> !Modifier.isPrivate(method.flags()))
        .filter(method -> selector.matches(method.id()))
        .toList();
  }

  /** The type of the value that a call has for an argument. */
  Optional<ClassSymbol> type(MethodSymbol method, Argument argument) {
    return argument.equals(Argument.RECEIVER)
        ? Optional.of(method.owner())
        : argumentType(method, argument).flatMap(SelectedMethods::symbol);
  }

  private static Optional<Type> argumentType(MethodSymbol method, Argument argument) {
    return argument.index() < method.arity()
        ? Optional.of(method.parameterTypes().get(argument.index()))
        : Optional.empty();
  }

  /** The type of what a call makes. */
  static Optional<ClassSymbol> result(MethodSymbol method) {
    return method.id().isConstructor() ? Optional.of(method.owner()) : symbol(method.returnType());
  }

  /** Whether a lambda can be written for an argument (JLS 9.8), or the receiver is a task. */
  boolean isFunction(MethodSymbol method, Argument argument) {
    if (argument.equals(Argument.RECEIVER)) {
      return isOneOf(method.owner(), List.of("java.lang.Runnable"));
    }
    return argument.equals(Argument.FUNCTIONS)
        ? method.parameterTypes().stream().anyMatch(this::isFunctional)
        : argumentType(method, argument).filter(this::isFunctional).isPresent();
  }

  private boolean isFunctional(Type type) {
    return library.program().functionOf(type).isPresent();
  }

  /** Whether the type is or extends one of these. */
  boolean isOneOf(ClassSymbol type, List<String> names) {
    return names.stream().anyMatch(name -> library.program().isSubclass(type, name));
  }

  /** The class of a type, of its bound, or of its elements. */
  private static Optional<ClassSymbol> symbol(Type type) {
    if (type instanceof Type.ClassType known) {
      return Optional.of(known.symbol());
    }
    if (type instanceof Type.TypeVariable variable) {
      return variable.bounds().stream().flatMap(bound -> symbol(bound).stream()).findFirst();
    }
    return type instanceof Type.ArrayType array ? symbol(array.element()) : Optional.empty();
  }

  static boolean isOpen(MethodSymbol method) {
    return (method.flags() & (Modifier.STATIC | Modifier.FINAL)) == 0;
  }
}
