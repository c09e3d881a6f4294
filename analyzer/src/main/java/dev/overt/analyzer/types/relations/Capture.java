package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.ArrayList;
import java.util.List;

/** Wildcards to variables and back (JLS 5.1.10, 4.10.5). */
public final class Capture {

  private static final int DEPTH = 3;

  private Capture() {}

  /** The type with its wildcards captured. */
  public static ClassType of(ClassType type) {
    if (!hasWildcard(type)) {
      return type;
    }
    List<TypeVariable> parameters = type.symbol().typeParameters();
    List<Type> arguments = new ArrayList<>(type.arguments());
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof WildcardType wildcard) {
        arguments.set(i, new CapturedVariable(wildcard));
      }
    }
    Substitution substitution = new Substitution(parameters, arguments);
    for (int i = 0; i < arguments.size(); i++) {
      if (type.arguments().get(i) instanceof WildcardType wildcard) {
        List<Type> declared = substitution.of(parameters.get(i).bounds());
        ((CapturedVariable) arguments.get(i)).boundBy(bounds(wildcard, declared));
      }
    }
    return new ClassType(type.symbol(), arguments);
  }

  private static boolean hasWildcard(ClassType type) {
    for (Type argument : type.arguments()) {
      if (argument instanceof WildcardType) {
        return true;
      }
    }
    return false;
  }

  private static List<Type> bounds(WildcardType wildcard, List<Type> declared) {
    if (!wildcard.isUpper() || isObject(wildcard.bound())) {
      return declared;
    }
    List<Type> all = new ArrayList<>();
    all.add(wildcard.bound());
    for (Type each : declared) {
      if (!isObject(each) && !Erasure.of(each).equals(Erasure.of(wildcard.bound()))) {
        all.add(each);
      }
    }
    return all;
  }

  private static boolean isObject(Type type) {
    return type instanceof ClassType of && ((KnownClass) of.symbol()).isObject();
  }

  /** The type without captured variables: its bound, or a wildcard where it is an argument. */
  public static Type release(Type type) {
    return release(type, DEPTH);
  }

  private static Type release(Type type, int depth) {
    if (type instanceof CapturedVariable captured) {
      return bound(captured, depth);
    } else if (type instanceof ClassType of) {
      return of.arguments().isEmpty() ? of : releaseArguments(of, depth);
    } else if (type instanceof ArrayType array) {
      Type element = release(array.element(), depth);
      return element == array.element() ? array : new ArrayType(element);
    } else if (type instanceof IntersectionType intersection) {
      return new IntersectionType(
          intersection.parts().stream().map(part -> release(part, depth)).toList());
    }
    return type;
  }

  private static Type bound(CapturedVariable captured, int depth) {
    if (depth == 0) {
      return Erasure.of(captured);
    }
    List<Type> bounds =
        captured.bounds().stream().map(each -> release(each, depth - 1)).distinct().toList();
    return bounds.size() == 1 ? bounds.get(0) : new IntersectionType(bounds);
  }

  private static Type releaseArguments(ClassType type, int depth) {
    List<Type> arguments = null;
    for (int i = 0; i < type.arguments().size(); i++) {
      Type before = type.arguments().get(i);
      Type after = releaseArgument(before, depth);
      if (after != before) {
        arguments = arguments == null ? new ArrayList<>(type.arguments()) : arguments;
        arguments.set(i, after);
      }
    }
    return arguments == null ? type : new ClassType(type.symbol(), arguments);
  }

  /**
   * What is left of a captured argument: its wildcard's bound, or the declared one if that says
   * more.
   */
  private static Type outside(CapturedVariable captured, int depth) {
    Type bound = captured.wildcard().bound();
    boolean saysNothing = captured.wildcard().isUpper() && isObject(bound);
    if (depth == 0) {
      return saysNothing ? Erasure.of(captured) : Erasure.of(bound);
    }
    return release(saysNothing ? captured.bounds().get(0) : bound, depth - 1);
  }

  private static Type releaseArgument(Type argument, int depth) {
    if (argument instanceof CapturedVariable captured) {
      return new WildcardType(captured.wildcard().isUpper(), outside(captured, depth));
    }
    if (argument instanceof WildcardType wildcard) {
      Type bound = release(wildcard.bound(), depth);
      return bound == wildcard.bound() ? wildcard : new WildcardType(wildcard.isUpper(), bound);
    }
    return release(argument, depth);
  }
}
