package dev.overt.analyzer.parse;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Syntax as S-expressions, without the numbers: {@code (Call (Name a) f [] [])}. */
final class Shown {

  private Shown() {}

  static String of(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Shown::of).collect(Collectors.joining(" ", "[", "]"));
    }
    if (value instanceof String text) {
      return text.isEmpty() ? "''" : text;
    }
    if (value instanceof Expression.None) {
      return "-";
    }
    if (value instanceof TypeSyntax type) {
      return type(type);
    }
    if (value instanceof Modifiers modifiers) {
      return modifiers(modifiers);
    }
    return value instanceof Record record ? record(record) : value.toString();
  }

  private static String record(Record record) {
    String components =
        Arrays.stream(record.getClass().getRecordComponents())
            .filter(component -> !component.getName().equals("node"))
            .map(component -> " " + of(value(record, component)))
            .collect(Collectors.joining());
    return "(" + record.getClass().getSimpleName() + components + ")";
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String modifiers(Modifiers modifiers) {
    return modifiers.annotations().isEmpty()
        ? Integer.toHexString(modifiers.flags())
        : Integer.toHexString(modifiers.flags()) + of(modifiers.annotations());
  }

  private static String type(TypeSyntax type) {
    if (type instanceof TypeSyntax.Named named) {
      return named.name() + arguments(named.arguments());
    }
    if (type instanceof TypeSyntax.Array array) {
      return of(array.element()) + "[]";
    }
    if (type instanceof TypeSyntax.Primitive primitive) {
      return primitive.keyword();
    }
    if (type instanceof TypeSyntax.Wildcard wildcard) {
      return "?" + wildcard.kind() + ":" + of(wildcard.bound());
    }
    if (type instanceof TypeSyntax.Intersection intersection) {
      return intersection.parts().stream().map(Shown::of).collect(Collectors.joining("&"));
    }
    return type instanceof TypeSyntax.Diamond ? "<>" : "?inferred";
  }

  private static String arguments(List<TypeSyntax> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(Shown::of).collect(Collectors.joining(",", "<", ">"));
  }
}
