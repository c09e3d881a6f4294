package dev.overt.analyzer.types;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.Type.ClassType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members of classes by name, the inherited ones included (JLS 8.2). */
final class Members {

  private final ClassIndex index;
  private final Supertypes supertypes;

  Members(ClassIndex index, Supertypes supertypes) {
    this.index = index;
    this.supertypes = supertypes;
  }

  /** A member type; of several the nearest. */
  Optional<KnownClass> type(KnownClass owner, String name) {
    Optional<KnownClass> declared = owner.memberType(name);
    if (declared.isPresent()) {
      return declared;
    }
    Optional<KnownClass> known = owner.facts().memberTypes.get(name);
    if (known == null) {
      known =
          supertypes.all(owner).keySet().stream()
              .flatMap(each -> ((KnownClass) each).memberType(name).stream())
              .findFirst();
      owner.facts().memberTypes.put(name, known);
    }
    return known;
  }

  /** A field; of several the nearest. */
  Optional<FieldSymbol> field(KnownClass owner, String name) {
    Optional<FieldSymbol> known = owner.facts().fields.get(name);
    if (known == null) {
      known =
          supertypes.all(owner).keySet().stream()
              .flatMap(each -> ((KnownClass) each).fieldNamed(name).stream())
              .filter(field -> field.owner() == owner || !Modifier.isPrivate(field.flags()))
              .findFirst()
              .or(() -> owner.fieldNamed(name));
      owner.facts().fields.put(name, known);
    }
    return known;
  }

  /** All methods of that name, without those that others of them override. */
  List<MethodSymbol> methods(KnownClass owner, String name) {
    List<MethodSymbol> known = owner.facts().methods.get(name);
    if (known == null) {
      known = name.equals(MethodId.CONSTRUCTOR) ? owner.methodsNamed(name) : collect(owner, name);
      owner.facts().methods.put(name, known);
    }
    return known;
  }

  private List<MethodSymbol> collect(KnownClass owner, String name) {
    Map<String, MethodSymbol> found = new LinkedHashMap<>();
    for (ClassType each : supertypes.all(owner).values()) {
      KnownClass declaring = (KnownClass) each.symbol();
      for (MethodSymbol method : declaring.methodsNamed(name)) {
        if (declaring == owner || isInherited(method, declaring)) {
          found.merge(signature(method, each), method, this::nearer);
        }
      }
    }
    if (owner.isInterface()) {
      KnownClass object = index.named("java.lang.Object");
      for (MethodSymbol method : object.methodsNamed(name)) {
        found.putIfAbsent(signature(method, index.object()), method);
      }
    }
    return List.copyOf(new ArrayList<>(found.values()));
  }

  private static boolean isInherited(MethodSymbol method, KnownClass declaring) {
    boolean isPrivate = Modifier.isPrivate(method.flags());
    return !isPrivate && !(declaring.isInterface() && Modifier.isStatic(method.flags()));
  }

  /**
   * Of two methods with one signature the first, unless the second overrides it; of two abstract
   * ones, of a class and of an interface it does not know, that of the interface.
   */
  private MethodSymbol nearer(MethodSymbol first, MethodSymbol second) {
    KnownClass owner = (KnownClass) first.owner();
    if (owner == second.owner()) {
      return first;
    }
    boolean overrides = owner.isInterface() && supertypes.inherits(second.owner(), owner);
    boolean areOpen = Modifier.isAbstract(first.flags()) && Modifier.isAbstract(second.flags());
    boolean isBeside = !owner.isInterface() && !supertypes.inherits(owner, second.owner());
    return overrides || areOpen && isBeside ? second : first;
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
