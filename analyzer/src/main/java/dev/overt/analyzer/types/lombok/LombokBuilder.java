package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeParameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One builder that Lombok makes for a class, a constructor or a method.
 *
 * @param typeParameters of what is built
 * @param built the type that {@code build()} gives
 * @param isStatic whether the method that makes the builder is
 */
record LombokBuilder(
    LombokType type,
    Annotation annotation,
    List<TypeParameter> typeParameters,
    TypeSyntax built,
    List<LombokField> fields,
    boolean isStatic) {

  private static final TypeSyntax ANYTHING =
      new TypeSyntax.Wildcard(
          TypeSyntax.Wildcard.Bound.EXTENDS, LombokType.named("java.lang.Object"));

  /** The builders of a class. */
  static List<LombokBuilder> of(LombokType type) {
    List<LombokBuilder> builders = new ArrayList<>(1);
    List<TypeParameter> own = type.declaration().header().typeParameters();
    List<LombokField> settable = new ArrayList<>();
    for (LombokField field : type.fields()) {
      if (field.isSettable()) {
        settable.add(field);
      }
    }
    Optional<Annotation> ofClass =
        type.annotation("SuperBuilder").or(() -> type.annotation("Builder"));
    ofClass.ifPresent(
        each -> builders.add(new LombokBuilder(type, each, own, type.self(), settable, true)));
    for (Member member : type.declaration().members()) {
      if (member instanceof Member.Method method) {
        type.annotations()
            .find(method.modifiers(), "Builder")
            .ifPresent(each -> builders.add(of(type, each, method)));
      }
    }
    return builders;
  }

  private static LombokBuilder of(LombokType type, Annotation annotation, Member.Method method) {
    boolean isConstructor = method.signature().name().equals(MethodId.CONSTRUCTOR);
    List<LombokField> fields = new ArrayList<>();
    for (Parameter each : method.signature().parameters()) {
      fields.add(new LombokField(each.name(), each.type(), each.modifiers(), 0, false));
    }
    return new LombokBuilder(
        type,
        annotation,
        isConstructor
            ? type.declaration().header().typeParameters()
            : method.signature().typeParameters(),
        isConstructor ? type.self() : method.signature().returnType(),
        fields,
        isConstructor || method.modifiers().has(Modifier.STATIC));
  }

  /** Whether subclasses' builders extend this one. */
  boolean isOpen() {
    return annotation.name().endsWith("SuperBuilder");
  }

  String name() {
    return LombokAnnotations.text(annotation, "builderClassName")
        .orElseGet(
            () ->
                type.config()
                    .value("lombok.builder.className")
                    .orElse("*Builder")
                    .replace("*", builtName()));
  }

  private String builtName() {
    String name = built instanceof TypeSyntax.Named named ? named.name() : "void";
    return LombokNames.joined(" ", name.substring(name.lastIndexOf('.') + 1)).strip();
  }

  /** {@code FooBuilder<?, ?>}: what an open builder is from outside. */
  static TypeSyntax anyOf(LombokType type) {
    LombokBuilder builder = of(type).get(0);
    List<TypeSyntax> arguments = new ArrayList<>();
    builder.typeParameters.forEach(each -> arguments.add(LombokType.named(each.name())));
    arguments.add(ANYTHING);
    arguments.add(ANYTHING);
    return new TypeSyntax.Named(builder.name(), arguments);
  }

  /** The name of a type variable, with a number if it means something else here. */
  String free(String variable) {
    String name = variable;
    for (int i = 2; isTaken(name); i++) {
      name = variable + i;
    }
    return name;
  }

  private boolean isTaken(String name) {
    return type.declaration().name().equals(name)
        || typeParameters.stream().anyMatch(each -> each.name().equals(name));
  }

  /** The builder's class, without members: these are implied of it, as of one that is written. */
  Member.TypeDeclaration declaration() {
    Member.Header header =
        isOpen()
            ? openHeader()
            : new Member.Header(typeParameters, List.of(), List.of(), List.of());
    int flags = Modifier.STATIC | LombokAccess.of(annotation, "access").flags();
    return new Member.TypeDeclaration(
        -1,
        new Modifiers(isOpen() ? flags | Modifier.ABSTRACT : flags, List.of()),
        Member.Kind.CLASS,
        name(),
        header,
        List.of());
  }

  private Member.Header openHeader() {
    List<TypeParameter> parameters = new ArrayList<>(typeParameters);
    List<TypeSyntax> own = new ArrayList<>();
    typeParameters.forEach(each -> own.add(LombokType.named(each.name())));
    own.add(LombokType.named(free("C")));
    own.add(LombokType.named(free("B")));
    parameters.add(new TypeParameter(free("C"), List.of(built)));
    parameters.add(new TypeParameter(free("B"), List.of(new TypeSyntax.Named(name(), own))));
    List<TypeSyntax> extended = new ArrayList<>(1);
    for (TypeSyntax above : type.declaration().header().extended()) {
      if (above instanceof TypeSyntax.Named named) {
        extended.add(builderOf(named));
      }
    }
    return new Member.Header(parameters, extended, List.of(), List.of());
  }

  private TypeSyntax builderOf(TypeSyntax.Named superclass) {
    String simple = superclass.name().substring(superclass.name().lastIndexOf('.') + 1);
    List<TypeSyntax> arguments = new ArrayList<>(superclass.arguments());
    arguments.add(LombokType.named(free("C")));
    arguments.add(LombokType.named(free("B")));
    return new TypeSyntax.Named(superclass.name() + "." + simple + "Builder", arguments);
  }

  /** The methods of the class that make a builder. */
  List<Member.Method> starters() {
    List<Member.Method> made = new ArrayList<>(2);
    TypeSyntax builder = isOpen() ? anyOf(type) : LombokType.named(name(), typeParameters);
    int access = LombokAccess.of(annotation, "access").flags();
    String start = word("builderMethodName", "builder");
    boolean isAbstract = type.declaration().modifiers().has(Modifier.ABSTRACT) && isOpen();
    if (!start.isEmpty() && !isAbstract && !type.declares(start, 0)) {
      int flags = isStatic ? access | Modifier.STATIC : access;
      made.add(
          LombokType.method(
              flags,
              new Member.Signature(
                  start, isStatic ? typeParameters : List.of(), builder, List.of())));
    }
    if (LombokAnnotations.texts(annotation, "toBuilder").contains("true") && !isAbstract) {
      made.add(LombokType.method(access, "toBuilder", builder));
    }
    return made;
  }

  /** What the element says, be it nothing. */
  String word(String element, String otherwise) {
    List<String> written = LombokAnnotations.texts(annotation, element);
    return written.isEmpty() ? otherwise : written.get(0);
  }
}
