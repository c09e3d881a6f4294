package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says, signatures still as text.
 *
 * @param name binary name
 * @param supertypes the class signature, or one made of the erased supertypes
 */
public record ClassFile(
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

  /** Which kind of declaration it was compiled from. */
  public Member.Kind kind() {
    if ((flags & Opcodes.ACC_ANNOTATION) != 0) {
      return Member.Kind.ANNOTATION;
    } else if ((flags & Opcodes.ACC_INTERFACE) != 0) {
      return Member.Kind.INTERFACE;
    } else if ((flags & Opcodes.ACC_ENUM) != 0) {
      return Member.Kind.ENUM;
    }
    return (flags & Opcodes.ACC_RECORD) != 0 ? Member.Kind.RECORD : Member.Kind.CLASS;
  }

  /** Whether objects of the class hold an outer instance. */
  public boolean isInner() {
    return nesting.outer().isPresent() && !nesting.isStatic() && kind() == Member.Kind.CLASS;
  }

  /**
   * How it is nested.
   *
   * @param outer binary name of the class around it
   * @param types binary names of member types by simple name
   */
  public record Nesting(Optional<String> outer, boolean isStatic, Map<String, String> types) {}

  /** Fields and methods that source may name. */
  public record Members(List<Field> fields, List<Method> methods) {}

  /** A field. */
  public record Field(
      String name, int flags, String signature, List<AppliedAnnotation> annotations) {}

  /** A method or constructor. */
  public record Method(
      String name,
      int flags,
      String descriptor,
      Optional<String> signature,
      List<AppliedAnnotation> annotations) {}
}
