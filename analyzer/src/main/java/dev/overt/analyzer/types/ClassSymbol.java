package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Member;
import java.util.List;
import java.util.Optional;

/** A class, interface, enum, record or annotation; from source or from a class file. */
public interface ClassSymbol {

  /**
   * Binary name (JLS 13.1). Anonymous and local classes of source are numbered in source order
   * within the class directly around them: {@code com.acme.Shop$1}, {@code com.acme.Shop$1Local},
   * {@code com.acme.Shop$Item$1}.
   */
  String name();

  Member.Kind kind();

  /** Bits of {@link java.lang.reflect.Modifier}. */
  int flags();

  List<Type.TypeVariable> typeParameters();

  /** Absent for {@code Object} and interfaces. */
  Optional<Type.ClassType> superclass();

  /** Declared superinterfaces; those that can't be found are left out. */
  List<Type.ClassType> interfaces();

  /** Declared methods and constructors, the implicit ones of source included. */
  List<MethodSymbol> methods();

  List<FieldSymbol> fields();

  /** Declared annotations. */
  List<AppliedAnnotation> annotations();

  /** Whether the scanned sources declare it. */
  boolean isOurs();

  /** Whether the code of its methods is known, so that calls are followed into it. */
  default boolean hasCode() {
    return isOurs();
  }
}
