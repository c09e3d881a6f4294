package dev.overt.rules;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.code.MethodId;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a selector selects in the jars of this test's class path, by reflection. */
final class SelectedMethods {

  private SelectedMethods() {}

  static Class<?> type(String name) {
    try {
      return Class.forName(name, false, SelectedMethods.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError("there is no type " + name, e);
    }
  }

  /** Methods and constructors of the owner itself, at least one. */
  static List<Executable> of(MethodSelector selector) {
    Class<?> owner = type(selector.owner());
    List<Executable> selected =
        Stream.<Executable>concat(
                Arrays.stream(owner.getDeclaredConstructors()),
                Arrays.stream(owner.getDeclaredMethods()))
            .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
            .filter(method -> selector.matches(id(method)))
            .toList();
    if (selected.isEmpty()) {
      throw new AssertionError("there is no method " + selector);
    }
    return selected;
  }

  private static MethodId id(Executable method) {
    return new MethodId(
        method.getDeclaringClass().getName(),
        method instanceof Constructor ? MethodId.CONSTRUCTOR : method.getName(),
        Arrays.stream(method.getParameterTypes())
            .map(SelectedMethods::name)
            .collect(Collectors.joining(",")));
  }

  private static String name(Class<?> type) {
    return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
  }

  /** The type of the value that a call has for an argument. */
  static Class<?> type(Executable method, Argument argument) {
    if (argument.equals(Argument.RECEIVER)) {
      return method.getDeclaringClass();
    }
    if (argument.index() >= method.getParameterCount()) {
      throw new AssertionError(method + " has no argument " + argument.index());
    }
    return method.getParameterTypes()[argument.index()];
  }

  /** The type of what a call makes. */
  static Class<?> result(Executable method) {
    return method instanceof Method called ? called.getReturnType() : method.getDeclaringClass();
  }

  /** Whether a lambda can be written for it (JLS 9.8). */
  static boolean isFunctional(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !isOfObject(method))
                .map(method -> method.getName() + "/" + method.getParameterCount())
                .distinct()
                .count()
            == 1;
  }

  private static boolean isOfObject(Method method) {
    try {
      Object.class.getMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  /** Whether the type is or extends one of these. */
  static boolean isOneOf(Class<?> type, List<String> names) {
    return names.contains(type.getName())
        || Stream.concat(
                Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
            .anyMatch(parent -> isOneOf(parent, names));
  }
}
