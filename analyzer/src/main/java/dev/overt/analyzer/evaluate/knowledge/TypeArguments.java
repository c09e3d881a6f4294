package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which classes an object of a type may have, by the arguments of the type. */
final class TypeArguments {

  private final Program program;
  private final Map<ClassSymbol, Map<ClassSymbol, List<Type>>> inherited =
      new ConcurrentHashMap<>();

  TypeArguments(Program program) {
    this.program = program;
  }

  /**
   * Whether an object of the class, or of one below it, may be of the type: what it inherits says
   * nothing else of the type's parameters (JLS 4.5, provably distinct).
   */
  boolean fits(ClassSymbol symbol, Type.ClassType type) {
    List<Type> own =
        inherited.computeIfAbsent(symbol, this::inherited).getOrDefault(type.symbol(), List.of());
    return isOverlapping(own, type.arguments());
  }

  /** The arguments of all types that a class inherits from. */
  private Map<ClassSymbol, List<Type>> inherited(ClassSymbol symbol) {
    Map<ClassSymbol, List<Type>> found = new HashMap<>();
    Type.ClassType own = new Type.ClassType(symbol, List.copyOf(symbol.typeParameters()));
    for (Type.ClassType each : program.supertypes(own)) {
      found.putIfAbsent(each.symbol(), each.arguments());
    }
    return found;
  }

  private boolean isOverlapping(List<Type> some, List<Type> others) {
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      if (!isOverlapping(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOverlapping(Type given, Type wanted) {
    if (!(given instanceof Type.ClassType exact)) {
      return true;
    }
    if (wanted instanceof Type.WildcardType wildcard) {
      return !(wildcard.bound() instanceof Type.ClassType bound)
          || (wildcard.isUpper() ? isBelow(exact, bound) : isBelow(bound, exact));
    }
    return !(wanted instanceof Type.ClassType other)
        || exact.symbol().equals(other.symbol())
            && isOverlapping(exact.arguments(), other.arguments());
  }

  private boolean isBelow(Type.ClassType lower, Type.ClassType upper) {
    return program.isSubclass(lower.symbol(), upper.symbol().name());
  }
}
