package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods of a builder's class. */
final class LombokBuilderMembers {

  private static final String PLURAL_OF_MAP = "java.util.Map";

  private final LombokBuilder builder;
  private final LombokType written;
  private final TypeSyntax self;
  private final List<Member.Method> made = new ArrayList<>();

  private LombokBuilderMembers(LombokBuilder builder, LombokType written) {
    this.builder = builder;
    this.written = written;
    this.self =
        builder.isOpen()
            ? LombokType.named(builder.free("B"))
            : LombokType.named(builder.name(), builder.typeParameters());
  }

  /** Those that are not written in the class. */
  static List<Member.Method> of(LombokBuilder builder, LombokType written) {
    LombokBuilderMembers members = new LombokBuilderMembers(builder, written);
    members.ends();
    builder.fields().forEach(members::setters);
    return members.made;
  }

  private void ends() {
    int access = builder.isOpen() ? Modifier.PUBLIC : LombokAccess.PUBLIC.flags();
    String build = builder.word("buildMethodName", "build");
    if (builder.isOpen()) {
      add(Modifier.PROTECTED | Modifier.ABSTRACT, "self", self);
      add(access | Modifier.ABSTRACT, build, LombokType.named(builder.free("C")));
      made.add(LombokType.method(Modifier.PUBLIC, MethodId.CONSTRUCTOR, LombokType.VOID));
    } else {
      add(access, build, builder.built());
      if (!written.declaresConstructor()) {
        made.add(LombokType.method(0, MethodId.CONSTRUCTOR, LombokType.VOID));
      }
    }
    add(Modifier.PUBLIC, "toString", LombokType.named("java.lang.String"));
  }

  private void add(int flags, String name, TypeSyntax result, TypeSyntax... types) {
    if (!written.declares(name, types.length)) {
      made.add(LombokType.method(flags, name, result, types));
    }
  }

  private void setters(LombokField field) {
    LombokType type = builder.type();
    Optional<String> property =
        LombokNames.property(field.name(), LombokAccessors.prefixes(type, field.modifiers()));
    String name = property.orElse(field.name());
    Optional<Annotation> singular = type.annotations().find(field.modifiers(), "Singular");
    if (singular.isPresent() && field.type() instanceof TypeSyntax.Named many) {
      plural(name, many, singular.get());
    } else {
      add(Modifier.PUBLIC, prefixed(name), self, field.type());
    }
  }

  private String prefixed(String name) {
    return LombokNames.joined(builder.word("setterPrefix", ""), name);
  }

  private void plural(String name, TypeSyntax.Named many, Annotation singular) {
    String one =
        LombokAnnotations.text(singular, "value").orElseGet(() -> LombokNames.singular(name));
    String simple = many.name().substring(many.name().lastIndexOf('.') + 1);
    boolean isMap = simple.endsWith("Map");
    boolean isGuava = simple.startsWith("Immutable");
    TypeSyntax first = argument(many, 0);
    if (isMap) {
      add(Modifier.PUBLIC, prefixed(one), self, first, argument(many, 1));
      add(
          Modifier.PUBLIC,
          prefixed(name),
          self,
          new TypeSyntax.Named(PLURAL_OF_MAP, List.of(upTo(first), upTo(argument(many, 1)))));
    } else {
      String all = isGuava ? "java.lang.Iterable" : "java.util.Collection";
      add(Modifier.PUBLIC, prefixed(one), self, first);
      add(Modifier.PUBLIC, prefixed(name), self, new TypeSyntax.Named(all, List.of(upTo(first))));
    }
    add(Modifier.PUBLIC, LombokNames.joined("clear", name), self);
  }

  private static TypeSyntax upTo(TypeSyntax bound) {
    return new TypeSyntax.Wildcard(TypeSyntax.Wildcard.Bound.EXTENDS, bound);
  }

  private static TypeSyntax argument(TypeSyntax.Named type, int index) {
    if (type.arguments().size() <= index) {
      return LombokType.named("java.lang.Object");
    }
    TypeSyntax written = type.arguments().get(index);
    return written instanceof TypeSyntax.Wildcard wildcard ? wildcard.bound() : written;
  }
}
