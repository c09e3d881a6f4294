package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods override which (JLS 8.4.8). */
public final class Overriding {

  private final TypeSystem typeSystem;
  private final Map<ClassSymbol, List<ClassSymbol>> subclasses = new HashMap<>();
  private final Map<MethodSymbol, List<MethodSymbol>> overriders = new ConcurrentHashMap<>();
  private final Map<MethodSymbol, List<MethodSymbol>> overridden = new ConcurrentHashMap<>();

  public Overriding(TypeSystem typeSystem, List<? extends ClassSymbol> classes) {
    this.typeSystem = typeSystem;
    for (ClassSymbol each : classes) {
      for (ClassSymbol above : typeSystem.supertypes().all(each).keySet()) {
        if (above != each) {
          subclasses.computeIfAbsent(above, symbol -> new ArrayList<>()).add(each);
        }
      }
    }
  }

  /** The classes below one, in the order of the source. */
  public List<ClassSymbol> subclasses(ClassSymbol symbol) {
    return Collections.unmodifiableList(subclasses.getOrDefault(symbol, List.of()));
  }

  /** Those that a method overrides, the nearest first. */
  public List<MethodSymbol> overridden(MethodSymbol method) {
    List<MethodSymbol> known = overridden.get(method);
    if (known == null) {
      known = isOverriding(method) ? above(method) : List.of();
      overridden.put(method, known);
    }
    return known;
  }

  private List<MethodSymbol> above(MethodSymbol method) {
    List<MethodSymbol> found = new ArrayList<>();
    Map<ClassSymbol, ClassType> above = typeSystem.supertypes().all(method.owner());
    String signature = method.id().parameters();
    for (ClassType each : above.values()) {
      if (each.symbol() != method.owner()) {
        for (MethodSymbol other : ((KnownClass) each.symbol()).methodsNamed(method.id().name())) {
          if (isOverriding(other) && Members.signature(other, each).equals(signature)) {
            found.add(other);
          }
        }
      }
    }
    if (((KnownClass) method.owner()).isInterface()) {
      found.addAll(sameOfObject(method));
    }
    return List.copyOf(found);
  }

  /** Interfaces declare anew what every object has. */
  private List<MethodSymbol> sameOfObject(MethodSymbol method) {
    KnownClass object = typeSystem.index().named("java.lang.Object");
    return object.methodsNamed(method.id().name()).stream()
        .filter(each -> each.id().parameters().equals(method.id().parameters()))
        .toList();
  }

  private static boolean isOverriding(MethodSymbol method) {
    return (method.flags() & (Modifier.STATIC | Modifier.PRIVATE)) == 0
        && !method.id().name().startsWith("<");
  }

  /** Source methods that run instead of this one in some subclass, in the order of the source. */
  public List<MethodSymbol> overriders(MethodSymbol method) {
    List<MethodSymbol> known = overriders.get(method);
    if (known == null) {
      known = isOverriding(method) ? find(method) : List.of();
      overriders.put(method, known);
    }
    return known;
  }

  private List<MethodSymbol> find(MethodSymbol method) {
    Set<MethodSymbol> found = new LinkedHashSet<>();
    for (ClassSymbol each : subclasses(method.owner())) {
      same(method, each)
          .filter(other -> other != method && other.owner().isOurs())
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The member of a class that has the method's signature there. */
  private Optional<MethodSymbol> same(MethodSymbol method, ClassSymbol symbol) {
    ClassType owner = typeSystem.supertypes().all(symbol).get(method.owner());
    if (owner == null) {
      return Optional.empty();
    }
    List<MethodSymbol> named =
        typeSystem.members().methods((KnownClass) symbol, method.id().name()).stream()
            .filter(Overriding::isOverriding)
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String signature = Members.signature(method, owner);
    Optional<MethodSymbol> exact =
        named.stream().filter(other -> signature.equals(seen(other, symbol))).findFirst();
    return exact
        .filter(found -> found != method || !Modifier.isAbstract(method.flags()))
        .or(() -> named.stream().filter(other -> isAlike(method, other)).findFirst())
        .or(() -> exact);
  }

  /**
   * Whether two methods may have one signature, as far as the names of their parameters' types
   * tell: of a class that is missing one file knows the package, another one only the name.
   */
  private static boolean isAlike(MethodSymbol one, MethodSymbol other) {
    if (one == other || one.arity() != other.arity()) {
      return false;
    }
    String[] names = one.id().parameters().split(",");
    String[] others = other.id().parameters().split(",");
    boolean isAlike = names.length == others.length;
    for (int i = 0; isAlike && i < names.length; i++) {
      isAlike = names[i].equals(others[i]) || isNameOf(names[i], others[i]);
    }
    return isAlike;
  }

  /** Whether one is the other's name without its package, as that of a class is that is missing. */
  private static boolean isNameOf(String one, String other) {
    return one.indexOf('.') < 0 && other.endsWith("." + one)
        || other.indexOf('.') < 0 && one.endsWith("." + other);
  }

  private String seen(MethodSymbol method, ClassSymbol from) {
    ClassType owner = typeSystem.supertypes().all(from).get(method.owner());
    return owner == null ? method.id().parameters() : Members.signature(method, owner);
  }

  /** What runs on an object of exactly the given class. */
  public Optional<MethodSymbol> implementation(MethodSymbol method, ClassSymbol exact) {
    if (!isOverriding(method)) {
      return Optional.of(method);
    }
    return same(method, exact).filter(each -> !Modifier.isAbstract(each.flags()));
  }
}
