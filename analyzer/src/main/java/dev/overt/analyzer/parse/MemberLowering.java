package dev.overt.analyzer.parse;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeParameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Lowers the members of types. */
final class MemberLowering {

  private static final TypeSyntax VOID = new TypeSyntax.Primitive("void");

  private static final Forms<MemberLowering, Member> FORMS =
      new Forms<MemberLowering, Member>()
          .with(FieldDeclaration.class, MemberLowering::field)
          .with(MethodDeclaration.class, MemberLowering::method)
          .with(ConstructorDeclaration.class, MemberLowering::constructor)
          .with(CompactConstructorDeclaration.class, MemberLowering::compactConstructor)
          .with(InitializerDeclaration.class, MemberLowering::initializer)
          .with(AnnotationMemberDeclaration.class, MemberLowering::element)
          .with(EnumConstantDeclaration.class, MemberLowering::constant)
          .with(ClassOrInterfaceDeclaration.class, MemberLowering::type)
          .with(EnumDeclaration.class, MemberLowering::type)
          .with(RecordDeclaration.class, MemberLowering::type)
          .with(AnnotationDeclaration.class, MemberLowering::type);

  private final Lowering lowering;

  MemberLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** All members that can be lowered; one that can't is left out and noted. */
  List<Member> all(NodeList<? extends BodyDeclaration<?>> members) {
    List<Member> lowered = new ArrayList<>(members.size());
    for (BodyDeclaration<?> member : members) {
      try {
        lowered.add(FORMS.lower(this, Wrapped.taken(member)));
      } catch (RuntimeException malformed) {
        lowering.leaveOut(member, malformed);
      }
    }
    return lowered;
  }

  private Modifiers modifiers(
      NodeList<com.github.javaparser.ast.Modifier> written, BodyDeclaration<?> member) {
    return lowering.modifiers.lower(written, member.getAnnotations());
  }

  private Member type(com.github.javaparser.ast.body.TypeDeclaration<?> declaration) {
    return lowering.grammar.declaration(declaration);
  }

  private Member field(FieldDeclaration field) {
    return new Member.Field(
        lowering.numbers.at(field),
        modifiers(field.getModifiers(), field),
        Nodes.each(field.getVariables(), lowering.parameters::variable));
  }

  private Member method(MethodDeclaration method) {
    int node = lowering.numbers.at(method);
    Modifiers modifiers = modifiers(method);
    TypeSyntax returned = lowering.types.lower(method.getType());
    return new Member.Method(
        node,
        modifiers,
        signature(method, lowering.name(method.getName()), returned),
        method.getBody().map(lowering.grammar::block).orElse(Member.Method.NO_BODY));
  }

  private Member constructor(ConstructorDeclaration constructor) {
    return new Member.Method(
        lowering.numbers.at(constructor),
        modifiers(constructor),
        signature(constructor, MethodId.CONSTRUCTOR, VOID),
        lowering.grammar.block(constructor.getBody()));
  }

  private Modifiers modifiers(CallableDeclaration<?> callable) {
    int flags = ModifierLowering.flags(callable.getModifiers());
    return lowering.modifiers.lower(
        flags | ParameterLowering.varargs(callable.getParameters()), callable.getAnnotations());
  }

  private Member.Signature signature(
      CallableDeclaration<?> callable, String name, TypeSyntax returned) {
    return new Member.Signature(
        name,
        lowering.types.parameters(callable.getTypeParameters()),
        returned,
        lowering.parameters.all(callable.getParameters()));
  }

  /**
   * The parameters are those of the record, with numbers of their own: they are other variables.
   */
  private Member compactConstructor(CompactConstructorDeclaration constructor) {
    int node = lowering.numbers.at(constructor);
    NodeList<com.github.javaparser.ast.body.Parameter> components = components(constructor);
    int flags = ModifierLowering.flags(constructor.getModifiers());
    Modifiers modifiers =
        lowering.modifiers.lower(
            flags | ParameterLowering.varargs(components), constructor.getAnnotations());
    List<TypeParameter> variables = lowering.types.parameters(constructor.getTypeParameters());
    List<Parameter> parameters = lowering.parameters.all(components);
    return new Member.Method(
        node,
        modifiers,
        new Member.Signature(MethodId.CONSTRUCTOR, variables, VOID, parameters),
        lowering.grammar.block(constructor.getBody()));
  }

  private static NodeList<com.github.javaparser.ast.body.Parameter> components(
      CompactConstructorDeclaration constructor) {
    return constructor
        .getParentNode()
        .map(RecordDeclaration.class::cast)
        .map(RecordDeclaration::getParameters)
        .orElseGet(NodeList::new);
  }

  private Member initializer(InitializerDeclaration initializer) {
    return new Member.Initializer(
        lowering.numbers.at(initializer),
        lowering.sharing.modifiers(initializer.isStatic() ? Modifier.STATIC : 0),
        lowering.grammar.block(initializer.getBody()));
  }

  /** An element of an annotation is a method; its default is of no use to anyone. */
  private Member element(AnnotationMemberDeclaration element) {
    int node = lowering.numbers.at(element);
    Modifiers modifiers = modifiers(element.getModifiers(), element);
    String name = lowering.name(element.getName());
    TypeSyntax type = lowering.types.lower(element.getType());
    return new Member.Method(
        node,
        modifiers,
        new Member.Signature(name, List.of(), type, List.of()),
        Member.Method.NO_BODY);
  }

  private Member constant(EnumConstantDeclaration constant) {
    return new Member.EnumConstant(
        lowering.numbers.at(constant),
        lowering.modifiers.lower(0, constant.getAnnotations()),
        lowering.name(constant.getName()),
        lowering.grammar.constant(constant));
  }
}
