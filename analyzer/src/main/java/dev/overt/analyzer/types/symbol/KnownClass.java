package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** A class as lookups need it: what it declares, by name. */
public interface KnownClass extends ClassSymbol {

  /** The class around it, if it is a member, local or anonymous. */
  Optional<KnownClass> outer();

  /** A member type declared here. */
  Optional<KnownClass> memberType(String simpleName);

  /** Methods of that name declared here; constructors are called {@code <init>}. */
  List<MethodSymbol> methodsNamed(String name);

  /** A field declared here. */
  Optional<FieldSymbol> fieldNamed(String name);

  /** Names of direct supertypes that could not be found. */
  List<String> missing();

  /** What has been worked out of it. */
  ClassFacts facts();

  default boolean isInterface() {
    return kind() == Member.Kind.INTERFACE || kind() == Member.Kind.ANNOTATION;
  }

  default boolean isStatic() {
    return Modifier.isStatic(flags());
  }

  default boolean isObject() {
    return name().equals("java.lang.Object");
  }

  /** Name of the package, empty for the unnamed one. */
  default String packageName() {
    return name().substring(0, Math.max(0, name().lastIndexOf('.')));
  }

  /** The class itself, or the top-level class it stands in. */
  default KnownClass outermost() {
    KnownClass at = this;
    while (at.outer().isPresent()) {
      at = at.outer().get();
    }
    return at;
  }
}
