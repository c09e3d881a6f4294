package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The constructors of Lombok, and static methods that stand in for them. */
final class LombokConstructors {

  private static final String NO_ARGS = "NoArgsConstructor";
  private static final String ALL_ARGS = "AllArgsConstructor";
  private static final String REQUIRED_ARGS = "RequiredArgsConstructor";

  private final LombokType type;
  private final List<Member.Method> made = new ArrayList<>();

  private LombokConstructors(LombokType type) {
    this.type = type;
  }

  static List<Member.Method> of(LombokType type) {
    LombokConstructors constructors = new LombokConstructors(type);
    constructors.written(NO_ARGS, field -> false);
    constructors.written(REQUIRED_ARGS, constructors::isRequired);
    constructors.written(ALL_ARGS, LombokField::isSettable);
    constructors.implied();
    return constructors.made;
  }

  private void written(String name, Predicate<LombokField> isTaken) {
    Optional<Annotation> annotation = type.annotation(name);
    if (annotation.isPresent()) {
      LombokAccess access = LombokAccess.of(annotation.get(), "access");
      if (access != LombokAccess.NONE) {
        add(access.flags(), isTaken, LombokAnnotations.text(annotation.get(), "staticName"));
      }
    }
  }

  /** Those that other annotations bring, unless there is one already. */
  private void implied() {
    boolean isThere = type.declaresConstructor() || type.hasAnyOf(NO_ARGS, REQUIRED_ARGS, ALL_ARGS);
    if (type.has("UtilityClass") && !isThere) {
      add(Modifier.PRIVATE, field -> false, Optional.empty());
    } else if (type.has("SuperBuilder")) {
      TypeSyntax any = LombokBuilder.anyOf(type);
      made.add(LombokType.method(Modifier.PROTECTED, MethodId.CONSTRUCTOR, LombokType.VOID, any));
    } else if (type.has("Builder") && !isThere) {
      add(0, LombokField::isSettable, Optional.empty());
    } else if (type.has("Value") && !isThere) {
      add(Modifier.PUBLIC, LombokField::isSettable, staticName("Value"));
    } else if (type.has("Data") && !isThere) {
      add(Modifier.PUBLIC, this::isRequired, staticName("Data"));
    }
  }

  private Optional<String> staticName(String annotation) {
    return type.annotation(annotation)
        .flatMap(each -> LombokAnnotations.text(each, "staticConstructor"));
  }

  private boolean isRequired(LombokField field) {
    return field.isSettable() && !field.isInitialized() && (field.isFinal() || isNonNull(field));
  }

  /** Lombok knows the annotations of many libraries that are called so. */
  private static boolean isNonNull(LombokField field) {
    return field.modifiers().annotations().stream()
        .anyMatch(each -> each.name().matches("(?i)(.*\\.)?NonNull"));
  }

  private void add(int flags, Predicate<LombokField> isTaken, Optional<String> staticName) {
    TypeSyntax[] types =
        type.fields().stream()
            .filter(field -> !field.isHidden())
            .filter(isTaken)
            .map(LombokField::type)
            .toArray(TypeSyntax[]::new);
    int access = staticName.isPresent() ? Modifier.PRIVATE : flags;
    boolean isEnum = type.declaration().kind() == Member.Kind.ENUM;
    made.add(
        LombokType.method(
            isEnum ? Modifier.PRIVATE : access, MethodId.CONSTRUCTOR, LombokType.VOID, types));
    if (staticName.isPresent()) {
      Member.Signature signature =
          new Member.Signature(
              staticName.get(),
              type.declaration().header().typeParameters(),
              type.self(),
              LombokType.parameters(types));
      made.add(LombokType.method(flags | Modifier.STATIC, signature));
    }
  }
}
