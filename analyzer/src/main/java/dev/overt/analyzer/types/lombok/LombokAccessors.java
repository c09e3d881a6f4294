package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The getters, setters and withers of Lombok. */
final class LombokAccessors {

  private final LombokType type;
  private final List<Member.Method> made = new ArrayList<>();

  private LombokAccessors(LombokType type) {
    this.type = type;
  }

  static List<Member.Method> of(LombokType type) {
    LombokAccessors accessors = new LombokAccessors(type);
    for (LombokField field : type.fields()) {
      accessors.getter(field);
      accessors.setter(field);
      accessors.wither(field);
    }
    return accessors.made;
  }

  private void getter(LombokField field) {
    LombokAccess access = access(field, "Getter", type.hasAnyOf("Data", "Value"));
    Optional<String> property = property(field);
    if (access == LombokAccess.NONE || property.isEmpty()) {
      return;
    }
    String prefix = field.isBoolean() ? "is" : "get";
    String name =
        isFluent(field)
            ? property.get()
            : LombokNames.accessor(prefix, property.get(), field.isBoolean());
    boolean isThere =
        type.declares(name, 0)
            || field.isBoolean()
                && !isFluent(field)
                && type.declares(LombokNames.accessor("get", property.get(), true), 0);
    if (!isThere) {
      made.add(LombokType.method(flags(field, access), name, field.type()));
    }
  }

  private void setter(LombokField field) {
    boolean isImplied = type.has("Data") && !field.isFinal();
    LombokAccess access = access(field, "Setter", isImplied);
    Optional<String> property = property(field);
    if (access == LombokAccess.NONE || field.isFinal() || property.isEmpty()) {
      return;
    }
    String name =
        isFluent(field)
            ? property.get()
            : LombokNames.accessor("set", property.get(), field.isBoolean());
    if (!type.declares(name, 1)) {
      boolean isChained = isChained(field) && !field.isStatic();
      TypeSyntax result = isChained ? type.self() : LombokType.VOID;
      made.add(LombokType.method(flags(field, access), name, result, field.type()));
    }
  }

  private void wither(LombokField field) {
    String annotation =
        type.has("Wither") || type.annotations().find(field.modifiers(), "Wither").isPresent()
            ? "Wither"
            : "With";
    LombokAccess access = access(field, annotation, false);
    Optional<String> property = property(field);
    if (access == LombokAccess.NONE || !field.isSettable() || property.isEmpty()) {
      return;
    }
    String name = LombokNames.accessor("with", property.get(), field.isBoolean());
    if (!type.declares(name, 1)) {
      made.add(LombokType.method(access.flags(), name, type.self(), field.type()));
    }
  }

  /** That of the field's annotation, or of the class's, or of one that stands for it. */
  private LombokAccess access(LombokField field, String annotation, boolean isImplied) {
    Optional<Annotation> own = type.annotations().find(field.modifiers(), annotation);
    if (own.isPresent()) {
      return LombokAccess.of(own.get(), "value");
    }
    if (field.isHidden()) {
      return LombokAccess.NONE;
    }
    Optional<Annotation> ofClass = type.annotation(annotation);
    if (ofClass.isPresent()) {
      return LombokAccess.of(ofClass.get(), "value");
    }
    return isImplied ? LombokAccess.PUBLIC : LombokAccess.NONE;
  }

  private static int flags(LombokField field, LombokAccess access) {
    return access.flags() | field.flags() & Modifier.STATIC;
  }

  Optional<String> property(LombokField field) {
    return LombokNames.property(field.name(), prefixes(type, field.modifiers()));
  }

  /** What the nearest {@code @Accessors} or the settings say. */
  static List<String> prefixes(LombokType type, Modifiers field) {
    List<String> written = accessors(type, field, "prefix");
    return written.isEmpty() ? type.config().prefixes() : written;
  }

  private boolean isFluent(LombokField field) {
    return isSet(field, "fluent").orElse(false);
  }

  private boolean isChained(LombokField field) {
    return isSet(field, "chain").orElseGet(() -> isFluent(field));
  }

  private Optional<Boolean> isSet(LombokField field, String element) {
    List<String> written = accessors(type, field.modifiers(), element);
    return written.isEmpty()
        ? type.config().value("lombok.accessors." + element).map(Boolean::parseBoolean)
        : Optional.of(Boolean.parseBoolean(written.get(0)));
  }

  private static List<String> accessors(LombokType type, Modifiers field, String element) {
    List<Modifiers> places = new ArrayList<>();
    places.add(field);
    places.add(type.declaration().modifiers());
    type.around().forEach(each -> places.add(each.modifiers()));
    for (Modifiers place : places) {
      Optional<Annotation> accessors = type.annotations().find(place, "Accessors");
      List<String> texts =
          accessors.map(each -> LombokAnnotations.texts(each, element)).orElse(List.of());
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }
}
