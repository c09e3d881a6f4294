package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.relations.LeastUpperBound;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.relations.Unboxing;
import dev.overt.analyzer.types.symbol.Primitives;
import java.util.List;
import java.util.Optional;

/** The types that operators give (JLS 15.15 to 15.25). */
final class Operators {

  private final TypeSystem typeSystem;

  Operators(TypeSystem typeSystem) {
    this.typeSystem = typeSystem;
  }

  Type unary(String operator, Type operand) {
    if (operator.equals("!")) {
      return Primitives.BOOLEAN.type();
    }
    if (operator.contains("++") || operator.contains("--")) {
      return operand;
    }
    return Unboxing.of(operand)
        .map(each -> (Type) each.promotedWith(Primitives.INT).type())
        .orElse(Type.UNKNOWN);
  }

  Type binary(String operator, Type left, Type right) {
    switch (operator) {
      case "&&", "||", "==", "!=", "<", ">", "<=", ">=":
        return Primitives.BOOLEAN.type();
      case "<<", ">>", ">>>":
        return unary("+", left);
      default:
        break;
    }
    if (operator.equals("+") && (isString(left) || isString(right))) {
      return typeSystem.index().string();
    }
    Optional<Primitives> first = Unboxing.of(left);
    Optional<Primitives> second = Unboxing.of(right);
    if (first.isEmpty() || second.isEmpty()) {
      return Type.UNKNOWN;
    }
    return first.get() == Primitives.BOOLEAN
        ? Primitives.BOOLEAN.type()
        : first.get().promotedWith(second.get()).type();
  }

  private static boolean isString(Type type) {
    return type instanceof ClassType of && of.symbol().name().equals("java.lang.String");
  }

  /** The type of a choice between values (JLS 15.25). */
  Type conditional(List<Type> types) {
    if (types.isEmpty()) {
      return Type.UNKNOWN;
    }
    if (types.stream().distinct().count() == 1) {
      return types.get(0);
    }
    List<Optional<Primitives>> unboxed = types.stream().map(Unboxing::of).toList();
    if (unboxed.stream().allMatch(Optional::isPresent)) {
      return unboxed.stream().map(Optional::get).reduce(Operators::wider).orElseThrow().type();
    }
    return new LeastUpperBound(typeSystem).of(types);
  }

  private static Primitives wider(Primitives one, Primitives other) {
    if (one.widensTo(other)) {
      return other;
    }
    return other.widensTo(one) ? one : one.promotedWith(other);
  }
}
