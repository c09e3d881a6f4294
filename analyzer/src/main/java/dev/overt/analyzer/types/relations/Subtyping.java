package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.Primitive;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.Type.WildcardType;
import dev.overt.analyzer.types.relations.InferenceVariable.Direction;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.MissingClass;
import dev.overt.analyzer.types.symbol.Primitives;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/**
 * Whether one type goes for another (JLS 4.10, 5.3). Where inference variables stand, the answer is
 * yes if it can be, and the variables are bound by it. What is unknown goes for anything.
 */
public final class Subtyping {

  private final Classes index;
  private final Supertypes supertypes;
  private final Incorporation incorporation = new Incorporation(this);

  Subtyping(Classes index, Supertypes supertypes) {
    this.index = index;
    this.supertypes = supertypes;
  }

  /** Whether a value may be passed without boxing (JLS 5.3, strict). */
  public boolean isStrict(Type from, Type to) {
    Type target = prune(to);
    Type source = prune(from);
    if (source.isUnknown() || target.isUnknown()) {
      return true;
    }
    return source instanceof Primitive == target instanceof Primitive && isSubtype(source, target);
  }

  /** Whether a value may be passed, boxed or unboxed if need be (JLS 5.3, loose). */
  public boolean isLoose(Type from, Type to) {
    Type target = prune(to);
    Type source = prune(from);
    if (source instanceof Primitive primitive && !(target instanceof Primitive)) {
      return !source.isUnknown() && isSubtype(box(primitive), target);
    }
    if (target instanceof Primitive primitive && !(source instanceof Primitive)) {
      return unboxes(source, primitive);
    }
    return isSubtype(source, target);
  }

  private boolean unboxes(Type source, Primitive target) {
    if (source.isUnknown()) {
      return true;
    }
    if (source instanceof InferenceVariable variable) {
      return variable.bounds(Direction.LOWER).isEmpty()
              && variable.bounds(Direction.EQUAL).isEmpty()
          ? isSame(variable, box(target))
          : true;
    }
    return Unboxing.of(source).filter(each -> each.widensTo(Primitives.of(target))).isPresent();
  }

  public Type box(Type type) {
    return type instanceof Primitive primitive ? index.type(Primitives.of(primitive).box()) : type;
  }

  /** An inference variable that has been told stands for what it was told. */
  public static Type prune(Type type) {
    Type at = type;
    while (at instanceof InferenceVariable variable && variable.instance().isPresent()) {
      at = variable.instance().get();
    }
    return at;
  }

  public boolean isSubtype(Type left, Type right) {
    Type sub = prune(left);
    Type sup = prune(right);
    if (sub == sup || sub.isUnknown() || sup.isUnknown()) {
      return true;
    }
    if (sub instanceof Primitive one) {
      return sup instanceof Primitive other && Primitives.of(one).widensTo(Primitives.of(other));
    }
    if (sup instanceof Primitive || sub == Type.VOID || sup == Type.VOID) {
      return false;
    }
    if (sup instanceof InferenceVariable variable) {
      return sub == Type.NULL || incorporation.bound(variable, Direction.LOWER, sub);
    }
    if (sub instanceof InferenceVariable variable) {
      return incorporation.bound(variable, Direction.UPPER, sup);
    }
    return sub == Type.NULL || isReferenceSubtype(sub, sup);
  }

  private boolean isReferenceSubtype(Type sub, Type sup) {
    if (sup instanceof IntersectionType intersection) {
      return all(sub, intersection.parts());
    }
    if (sup instanceof CapturedVariable captured && captured.hasLower()) {
      return isSubtype(sub, captured.lower());
    }
    if (sub instanceof TypeVariable variable) {
      return any(variable.bounds(), sup);
    }
    if (sub instanceof IntersectionType intersection) {
      return any(intersection.parts(), sup);
    }
    if (sub instanceof WildcardType wildcard) {
      return isSubtype(wildcard.isUpper() ? wildcard.bound() : index.object(), sup);
    }
    if (sub instanceof ArrayType array) {
      return isArraySubtype(array, sup);
    }
    return sub instanceof ClassType one && sup instanceof ClassType other && isClass(one, other);
  }

  private boolean all(Type sub, List<Type> parts) {
    for (Type part : parts) {
      if (!isSubtype(sub, part)) {
        return false;
      }
    }
    return true;
  }

  private boolean any(List<Type> parts, Type sup) {
    for (Type part : parts) {
      if (isSubtype(part, sup)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArraySubtype(ArrayType sub, Type sup) {
    if (sup instanceof ArrayType other) {
      Type from = prune(sub.element());
      Type to = prune(other.element());
      return from instanceof Primitive || to instanceof Primitive
          ? from.equals(to) || from.isUnknown() || to.isUnknown()
          : isSubtype(from, to);
    }
    if (!(sup instanceof ClassType of)) {
      return false;
    }
    String name = of.symbol().name();
    return name.equals("java.lang.Object")
        || name.equals("java.lang.Cloneable")
        || name.equals("java.io.Serializable");
  }

  private boolean isClass(ClassType sub, ClassType sup) {
    KnownClass target = (KnownClass) sup.symbol();
    if (target.isObject()
        || target instanceof MissingClass
        || sub.symbol() instanceof MissingClass) {
      return true;
    }
    Optional<ClassType> found = supertypes.as(sub, target);
    if (found.isEmpty()) {
      return !Modifier.isFinal(target.flags()) && supertypes.missing(sub.symbol()).isPresent();
    }
    return sup.arguments().isEmpty()
        || found.get().arguments().isEmpty()
        || containsAll(sup.arguments(), Capture.of(found.get()).arguments());
  }

  /** Whether a type goes for another only because what it inherits from is missing. */
  public boolean isGuess(Type left, Type right) {
    return prune(left) instanceof ClassType sub
        && prune(right) instanceof ClassType sup
        && !((KnownClass) sup.symbol()).isObject()
        && !supertypes.inherits(sub.symbol(), sup.symbol())
        && !supertypes.misses(sub.symbol(), sup.symbol());
  }

  private boolean containsAll(List<Type> outer, List<Type> inner) {
    for (int i = 0; i < Math.min(outer.size(), inner.size()); i++) {
      if (!contains(outer.get(i), inner.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a type argument lies within another (JLS 4.5.1). */
  private boolean contains(Type outer, Type inner) {
    if (outer instanceof WildcardType wildcard) {
      return wildcard.isUpper()
          ? isSubtype(inner, wildcard.bound())
          : isSubtype(wildcard.bound(), inner);
    }
    return isSame(inner, outer);
  }

  public boolean isSame(Type left, Type right) {
    Type one = prune(left);
    Type other = prune(right);
    if (one == other || one.isUnknown() || other.isUnknown()) {
      return true;
    }
    if (one instanceof InferenceVariable variable) {
      return !(other instanceof Primitive) && incorporation.bound(variable, Direction.EQUAL, other);
    }
    if (other instanceof InferenceVariable variable) {
      return !(one instanceof Primitive) && incorporation.bound(variable, Direction.EQUAL, one);
    }
    if (one instanceof ClassType first && other instanceof ClassType second) {
      return isSameClass(first, second);
    }
    if (one instanceof ArrayType first && other instanceof ArrayType second) {
      return isSame(first.element(), second.element());
    }
    if (one instanceof WildcardType first && other instanceof WildcardType second) {
      return first.isUpper() == second.isUpper() && isSame(first.bound(), second.bound());
    }
    return one.equals(other);
  }

  private boolean isSameClass(ClassType one, ClassType other) {
    if (one.symbol() != other.symbol()) {
      return one.symbol() instanceof MissingClass || other.symbol() instanceof MissingClass;
    }
    for (int i = 0; i < Math.min(one.arguments().size(), other.arguments().size()); i++) {
      if (!isSame(one.arguments().get(i), other.arguments().get(i))) {
        return false;
      }
    }
    return true;
  }
}
