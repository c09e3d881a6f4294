package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.TypeParameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.symbol.DeclaredVariable;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.MissingClass;
import dev.overt.analyzer.types.symbol.Primitives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types as written, to types as meant in a scope. */
public final class TypeReader {

  private final Scope scope;

  public TypeReader(Scope scope) {
    this.scope = scope;
  }

  public Type of(TypeSyntax syntax) {
    if (syntax instanceof TypeSyntax.Named named) {
      return applied(named(named.name()), named.arguments());
    } else if (syntax instanceof TypeSyntax.Primitive primitive) {
      return Primitives.ofKeyword(primitive.keyword());
    } else if (syntax instanceof TypeSyntax.Array array) {
      return new ArrayType(of(array.element()));
    } else if (syntax instanceof TypeSyntax.Wildcard wildcard) {
      return new Type.WildcardType(
          wildcard.kind() == TypeSyntax.Wildcard.Bound.EXTENDS, of(wildcard.bound()));
    } else if (syntax instanceof TypeSyntax.Intersection intersection) {
      return new Type.IntersectionType(all(intersection.parts()));
    }
    return Type.UNKNOWN;
  }

  public List<Type> all(List<? extends TypeSyntax> syntax) {
    List<Type> read = new ArrayList<>(syntax.size());
    for (TypeSyntax each : syntax) {
      read.add(of(each));
    }
    return read;
  }

  private Type applied(Type type, List<TypeSyntax> arguments) {
    if (arguments.isEmpty()
        || !(type instanceof ClassType raw)
        || raw.symbol().typeParameters().size() != arguments.size()
        || arguments.get(0) instanceof TypeSyntax.Diamond) {
      return type;
    }
    return new ClassType(raw.symbol(), all(arguments));
  }

  /** The class or variable of a simple or qualified name; {@link Type#UNKNOWN} if there is none. */
  public Type named(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return scope.typeNamed(name).orElse(Type.UNKNOWN);
    }
    Optional<Type> head = scope.typeNamed(name.substring(0, dot));
    if (head.isPresent() && head.get() instanceof ClassType outer) {
      return member(outer, name.substring(dot + 1));
    }
    return Erasure.raw(scope.unit().canonical(name));
  }

  private Type member(ClassType outer, String rest) {
    ClassType at = outer;
    for (String part : rest.split("\\.")) {
      KnownClass around = (KnownClass) at.symbol();
      Optional<KnownClass> found = typeSystem().members().type(around, part);
      if (found.isEmpty() && !(around instanceof MissingClass)) {
        return Type.UNKNOWN;
      }
      at =
          Erasure.raw(
              found.orElseGet(() -> typeSystem().index().named(around.name() + "$" + part)));
    }
    return at;
  }

  private TypeSystem typeSystem() {
    return scope.unit().typeSystem();
  }

  /** The scope with type parameters, whose bounds may speak of each other. */
  static Scope declare(List<TypeParameter> parameters, Scope scope, List<TypeVariable> into) {
    List<TypeVariable> made = new ArrayList<>(parameters.size());
    Scope[] inner = {scope};
    for (TypeParameter parameter : parameters) {
      made.add(new DeclaredVariable(parameter.name(), () -> bounds(parameter, inner[0])));
    }
    for (TypeVariable variable : made) {
      inner[0] = inner[0].withType(variable.name(), variable);
    }
    into.addAll(made);
    return inner[0];
  }

  private static List<Type> bounds(TypeParameter parameter, Scope scope) {
    TypeReader reader = new TypeReader(scope);
    return parameter.bounds().isEmpty()
        ? List.of(reader.typeSystem().index().object())
        : reader.all(parameter.bounds());
  }
}
