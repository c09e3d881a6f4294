package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.WildcardType;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Functional interfaces and the functions they describe (JLS 9.8, 9.9). */
public final class FunctionalInterfaces {

  /** The function of a functional interface type: what goes in, what comes out. */
  public record FunctionType(MethodSymbol method, List<Type> parameters, Type result) {}

  private final Classes index;
  private final Supertypes supertypes;
  // Made once: it is handed over at every question.
  private final Function<ClassSymbol, Optional<MethodSymbol>> finding = this::find;

  FunctionalInterfaces(Classes index, Supertypes supertypes) {
    this.index = index;
    this.supertypes = supertypes;
  }

  /** The function of the type, wildcards replaced by their bounds. */
  public Optional<FunctionType> shape(Type type) {
    Optional<ClassType> interfaceType = interfaceIn(type);
    if (interfaceType.isEmpty()) {
      return Optional.empty();
    }
    Optional<MethodSymbol> method = method(interfaceType.get().symbol());
    if (method.isEmpty()) {
      return Optional.empty();
    }
    ClassType ground = ground(interfaceType.get());
    ClassType seenFrom = supertypes.as(ground, method.get().owner()).orElse(ground);
    List<Type> parameters = Supertypes.seen(method.get().parameterTypes(), seenFrom);
    return Optional.of(
        new FunctionType(
            method.get(), parameters, Supertypes.seen(method.get().returnType(), seenFrom)));
  }

  private Optional<ClassType> interfaceIn(Type type) {
    if (type instanceof IntersectionType intersection) {
      return intersection.parts().stream()
          .flatMap(part -> interfaceIn(part).stream())
          .filter(part -> method(part.symbol()).isPresent())
          .findFirst();
    }
    return type instanceof ClassType of && ((KnownClass) of.symbol()).isInterface()
        ? Optional.of(of)
        : Optional.empty();
  }

  /** The parameterization without wildcards (JLS 9.9). */
  static ClassType ground(ClassType type) {
    List<Type> arguments = null;
    for (int i = 0; i < type.arguments().size(); i++) {
      if (type.arguments().get(i) instanceof WildcardType wildcard) {
        arguments = arguments == null ? new ArrayList<>(type.arguments()) : arguments;
        arguments.set(i, groundArgument(type, i, wildcard));
      }
    }
    return arguments == null ? type : new ClassType(type.symbol(), arguments);
  }

  private static Type groundArgument(ClassType type, int i, WildcardType wildcard) {
    boolean isUnbounded =
        wildcard.bound() instanceof ClassType bound && ((KnownClass) bound.symbol()).isObject();
    if (!wildcard.isUpper() || !isUnbounded) {
      return wildcard.bound();
    }
    Type declared = type.symbol().typeParameters().get(i).bounds().get(0);
    return declared instanceof Type.TypeVariable ? wildcard.bound() : Erasure.of(declared);
  }

  /** The single abstract method of an interface. */
  Optional<MethodSymbol> method(ClassSymbol symbol) {
    return ((KnownClass) symbol).facts().function(finding);
  }

  private Optional<MethodSymbol> find(ClassSymbol symbol) {
    if (!((KnownClass) symbol).isInterface()) {
      return Optional.empty();
    }
    Map<String, MethodSymbol> found = new LinkedHashMap<>();
    for (ClassType each : supertypes.all(symbol).values()) {
      for (MethodSymbol method : each.symbol().methods()) {
        String name = method.id().name();
        if (isOfInstance(method) && !isOfObject(method)) {
          found.merge(name + "(" + Members.signature(method, each), method, this::nearer);
        }
      }
    }
    List<MethodSymbol> open =
        found.values().stream().filter(each -> Modifier.isAbstract(each.flags())).toList();
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  private static boolean isOfInstance(MethodSymbol method) {
    return (method.flags() & (Modifier.STATIC | Modifier.PRIVATE)) == 0;
  }

  private MethodSymbol nearer(MethodSymbol first, MethodSymbol second) {
    boolean overrides =
        first.owner() != second.owner() && supertypes.inherits(second.owner(), first.owner());
    return overrides ? second : first;
  }

  /** What every object has anyway is no function of the interface. */
  private boolean isOfObject(MethodSymbol method) {
    for (MethodSymbol each : index.object().symbol().methods()) {
      if (Modifier.isPublic(each.flags())
          && each.id().name().equals(method.id().name())
          && each.id().parameters().equals(method.id().parameters())) {
        return true;
      }
    }
    return false;
  }
}
