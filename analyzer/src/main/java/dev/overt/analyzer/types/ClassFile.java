package dev.overt.analyzer.types;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class file says, signatures still as text.
 *
 * @param name binary name
 * @param supertypes the class signature, or one made of the erased supertypes
 */
record ClassFile(
    String name,
    int flags,
    String supertypes,
    Nesting nesting,
    Members members,
    List<AppliedAnnotation> annotations) {

  /** One of which nothing is known but that it is there; it may inherit from anything. */
  static ClassFile unreadable(String name) {
    return new ClassFile(
        name,
        Modifier.PUBLIC,
        "Ljava/lang/Object;L?;",
        new Nesting(Optional.empty(), true, Map.of()),
        new Members(List.of(), List.of()),
        List.of());
  }

  /**
   * How it is nested.
   *
   * @param outer binary name of the class around it
   * @param types binary names of member types by simple name
   */
  record Nesting(Optional<String> outer, boolean isStatic, Map<String, String> types) {}

  /** Fields and methods that source may name. */
  record Members(List<Field> fields, List<Method> methods) {}

  /** A field. */
  record Field(String name, int flags, String signature, List<AppliedAnnotation> annotations) {}

  /** A method or constructor. */
  record Method(
      String name,
      int flags,
      String descriptor,
      Optional<String> signature,
      List<AppliedAnnotation> annotations) {}
}
