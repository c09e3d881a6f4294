package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members of classes by name, the inherited ones included (JLS 8.2). */
public final class Members {

  private final Classes index;
  private final Supertypes supertypes;

  Members(Classes index, Supertypes supertypes) {
    this.index = index;
    this.supertypes = supertypes;
  }

  /** A member type; of several the nearest. */
  public Optional<KnownClass> type(KnownClass owner, String name) {
    Optional<KnownClass> declared = owner.memberType(name);
    if (declared.isPresent()) {
      return declared;
    }
    Optional<KnownClass> known = owner.facts().memberTypes().get(name);
    if (known == null) {
      known = inheritedType(owner, name);
      owner.facts().memberTypes().put(name, known);
    }
    return known;
  }

  private Optional<KnownClass> inheritedType(KnownClass owner, String name) {
    for (ClassSymbol each : supertypes.all(owner).keySet()) {
      Optional<KnownClass> found = ((KnownClass) each).memberType(name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A field; of several the nearest. */
  public Optional<FieldSymbol> field(KnownClass owner, String name) {
    Optional<FieldSymbol> known = owner.facts().fields().get(name);
    if (known == null) {
      known = inheritedField(owner, name);
      owner.facts().fields().put(name, known);
    }
    return known;
  }

  private Optional<FieldSymbol> inheritedField(KnownClass owner, String name) {
    for (ClassSymbol each : supertypes.all(owner).keySet()) {
      Optional<FieldSymbol> found = ((KnownClass) each).fieldNamed(name);
      if (found.isPresent() && (each == owner || !Modifier.isPrivate(found.get().flags()))) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** All methods of that name, without those that others of them override. */
  public List<MethodSymbol> methods(KnownClass owner, String name) {
    List<MethodSymbol> known = owner.facts().methods().get(name);
    if (known == null) {
      known = name.equals(MethodId.CONSTRUCTOR) ? owner.methodsNamed(name) : collect(owner, name);
      owner.facts().methods().put(name, known);
    }
    return known;
  }

  private List<MethodSymbol> collect(KnownClass owner, String name) {
    List<MethodSymbol> found = new ArrayList<>(2);
    List<ClassType> seenFrom = new ArrayList<>(2);
    for (ClassType each : supertypes.all(owner).values()) {
      KnownClass declaring = (KnownClass) each.symbol();
      for (MethodSymbol method : declaring.methodsNamed(name)) {
        if (declaring == owner || isInherited(method, declaring)) {
          found.add(method);
          seenFrom.add(each);
        }
      }
    }
    List<MethodSymbol> ofObject =
        owner.isInterface() ? index.named("java.lang.Object").methodsNamed(name) : List.of();
    boolean areAlone = ofObject.isEmpty() && (found.size() < 2 || isDeclaredOnce(seenFrom));
    return List.copyOf(areAlone ? found : nearest(found, seenFrom, ofObject));
  }

  /** What one class declares is told apart by it. */
  private static boolean isDeclaredOnce(List<ClassType> seenFrom) {
    ClassType first = seenFrom.get(0);
    return seenFrom.get(seenFrom.size() - 1) == first;
  }

  /** Of methods with one signature the nearest. */
  private Collection<MethodSymbol> nearest(
      List<MethodSymbol> all, List<ClassType> seenFrom, List<MethodSymbol> ofObject) {
    Map<String, MethodSymbol> found = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String signature = signature(all.get(i), seenFrom.get(i));
      MethodSymbol before = found.get(signature);
      found.put(signature, before == null ? all.get(i) : nearer(before, all.get(i)));
    }
    for (MethodSymbol method : ofObject) {
      found.putIfAbsent(signature(method, index.object()), method);
    }
    return found.values();
  }

  private static boolean isInherited(MethodSymbol method, KnownClass declaring) {
    boolean isPrivate = Modifier.isPrivate(method.flags());
    return !isPrivate && !(declaring.isInterface() && Modifier.isStatic(method.flags()));
  }

  /**
   * Of two methods with one signature the first, unless the second overrides it; of two abstract
   * ones whose classes do not know each other, the one that javac takes.
   */
  private MethodSymbol nearer(MethodSymbol first, MethodSymbol second) {
    KnownClass owner = (KnownClass) first.owner();
    if (owner == second.owner()) {
      return first;
    }
    if (owner.isInterface() && supertypes.inherits(second.owner(), owner)) {
      return second;
    }
    boolean areOpen = Modifier.isAbstract(first.flags()) && Modifier.isAbstract(second.flags());
    if (!areOpen || supertypes.inherits(owner, second.owner())) {
      return first;
    }
    return !owner.isInterface() || isTakenInstead(second, first) ? second : first;
  }

  /** Twins of interfaces: the more special result counts, then the shorter line of ancestors. */
  private boolean isTakenInstead(MethodSymbol second, MethodSymbol first) {
    if (isMoreSpecial(first.returnType(), second.returnType())) {
      return false;
    }
    return isMoreSpecial(second.returnType(), first.returnType())
        || Supertypes.rank(second.owner()) < Supertypes.rank(first.owner());
  }

  private boolean isMoreSpecial(Type type, Type than) {
    return type instanceof ClassType one
        && than instanceof ClassType other
        && one.symbol() != other.symbol()
        && supertypes.inherits(one.symbol(), other.symbol());
  }

  /** The erased parameters as a subclass sees them. */
  static String signature(MethodSymbol method, ClassType seenFrom) {
    if (seenFrom.symbol().typeParameters().isEmpty() || method.parameterTypes().isEmpty()) {
      return method.id().parameters();
    }
    StringBuilder names = new StringBuilder();
    for (Type parameter : method.parameterTypes()) {
      names.append(names.isEmpty() ? "" : ",");
      names.append(Erasure.name(Supertypes.seen(parameter, seenFrom)));
    }
    return names.toString();
  }
}
