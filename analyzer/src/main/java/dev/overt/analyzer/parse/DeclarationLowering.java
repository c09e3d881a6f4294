package dev.overt.analyzer.parse;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import java.util.List;
import java.util.stream.Stream;

/** Lowers the declarations of types. */
final class DeclarationLowering {

  private final Lowering lowering;

  DeclarationLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Member.TypeDeclaration lower(TypeDeclaration<?> declaration) {
    int node = lowering.numbers.at(declaration);
    Modifiers modifiers =
        lowering.modifiers.lower(declaration.getModifiers(), declaration.getAnnotations());
    return new Member.TypeDeclaration(
        node,
        modifiers,
        kind(declaration),
        lowering.name(declaration.getName()),
        header(declaration),
        members(declaration));
  }

  private static Member.Kind kind(TypeDeclaration<?> declaration) {
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      return type.isInterface() ? Member.Kind.INTERFACE : Member.Kind.CLASS;
    }
    if (declaration instanceof EnumDeclaration) {
      return Member.Kind.ENUM;
    }
    return declaration instanceof RecordDeclaration ? Member.Kind.RECORD : Member.Kind.ANNOTATION;
  }

  private Member.Header header(TypeDeclaration<?> declaration) {
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      return new Member.Header(
          lowering.types.parameters(type.getTypeParameters()),
          lowering.types.all(type.getExtendedTypes()),
          lowering.types.all(type.getImplementedTypes()),
          List.of());
    }
    if (declaration instanceof EnumDeclaration type) {
      return new Member.Header(
          List.of(), List.of(), lowering.types.all(type.getImplementedTypes()), List.of());
    }
    return declaration instanceof RecordDeclaration type ? header(type) : Member.Header.EMPTY;
  }

  private Member.Header header(RecordDeclaration type) {
    return new Member.Header(
        lowering.types.parameters(type.getTypeParameters()),
        List.of(),
        lowering.types.all(type.getImplementedTypes()),
        lowering.parameters.all(type.getParameters()));
  }

  /** The constants of an enum stand before its other members, and are lowered first. */
  private List<Member> members(TypeDeclaration<?> declaration) {
    List<Member> constants =
        declaration instanceof EnumDeclaration type
            ? lowering.grammar.members(type.getEntries())
            : List.of();
    List<Member> members = lowering.grammar.members(declaration.getMembers());
    return constants.isEmpty()
        ? members
        : Stream.concat(constants.stream(), members.stream()).toList();
  }
}
