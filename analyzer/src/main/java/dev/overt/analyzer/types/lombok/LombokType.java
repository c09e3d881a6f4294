package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeParameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.syntax.Variable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A class as Lombok sees it.
 *
 * @param around the declarations around it, the nearest first
 */
record LombokType(
    Member.TypeDeclaration declaration,
    List<Member.TypeDeclaration> around,
    LombokAnnotations annotations,
    LombokConfig config) {

  static final TypeSyntax VOID = new TypeSyntax.Primitive("void");

  /** A class in this one. */
  LombokType inner(Member.TypeDeclaration inner) {
    return new LombokType(inner, List.of(declaration), annotations, config);
  }

  Optional<Annotation> annotation(String name) {
    return annotations.find(declaration.modifiers(), name);
  }

  boolean has(String name) {
    return annotation(name).isPresent();
  }

  boolean hasAnyOf(String... names) {
    for (String name : names) {
      if (has(name)) {
        return true;
      }
    }
    return false;
  }

  /** The class applied to its own type parameters. */
  TypeSyntax self() {
    return named(declaration.name(), declaration.header().typeParameters());
  }

  static TypeSyntax named(String name, List<TypeParameter> parameters) {
    return new TypeSyntax.Named(
        name,
        parameters.stream()
            .map(each -> (TypeSyntax) new TypeSyntax.Named(each.name(), List.of()))
            .toList());
  }

  static TypeSyntax named(String name) {
    return new TypeSyntax.Named(name, List.of());
  }

  /** All fields, those of record components too, in their order. */
  List<LombokField> fields() {
    List<LombokField> fields = new ArrayList<>();
    int ofComponents = Modifier.PRIVATE | Modifier.FINAL;
    for (Parameter each : declaration.header().components()) {
      fields.add(new LombokField(each.name(), each.type(), each.modifiers(), ofComponents, false));
    }
    for (Member member : declaration.members()) {
      if (member instanceof Member.Field field) {
        for (Variable each : field.variables()) {
          boolean isInitialized =
              each.initializer() != Expression.NONE
                  && annotations.find(field.modifiers(), "Builder.Default").isEmpty();
          int flags = flags(field.modifiers());
          fields.add(
              new LombokField(each.name(), each.type(), field.modifiers(), flags, isInitialized));
        }
      }
    }
    return fields;
  }

  /** The modifiers of a field with those that are added to it. */
  int flags(Modifiers written) {
    int flags = written.flags() & Modifier.fieldModifiers();
    int access = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;
    boolean isFree = annotations.find(written, "NonFinal").isPresent();
    if (has("UtilityClass")) {
      return flags | Modifier.STATIC;
    }
    boolean isMadeFinal =
        has("Value")
            || annotation("FieldDefaults")
                .filter(each -> LombokAnnotations.texts(each, "makeFinal").contains("true"))
                .isPresent();
    if (isMadeFinal && !isFree && !Modifier.isStatic(flags)) {
      flags |= Modifier.FINAL;
    }
    if (has("Value") && (flags & (access | Modifier.STATIC)) == 0) {
      flags |= annotations.find(written, "PackagePrivate").isPresent() ? 0 : Modifier.PRIVATE;
    }
    return flags;
  }

  /** Whether a method of that name, however written in capitals, takes so many arguments. */
  boolean declares(String name, int arguments) {
    for (Member member : declaration.members()) {
      if (member instanceof Member.Method method
          && method.signature().name().equalsIgnoreCase(name)
          && takes(method, arguments)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(Member.Method method, int arguments) {
    int size = method.signature().parameters().size();
    return size == arguments || method.modifiers().has(Modifiers.VARARGS) && arguments >= size - 1;
  }

  boolean declaresConstructor() {
    return declaration.kind() == Member.Kind.RECORD
        || declaration.members().stream()
            .anyMatch(
                member ->
                    member instanceof Member.Method method
                        && method.signature().name().equals(MethodId.CONSTRUCTOR));
  }

  /** A method without code. */
  static Member.Method method(int flags, Member.Signature signature) {
    return new Member.Method(-1, new Modifiers(flags, List.of()), signature, Member.Method.NO_BODY);
  }

  /** A method without code and without type parameters. */
  static Member.Method method(int flags, String name, TypeSyntax result, TypeSyntax... types) {
    return method(flags, new Member.Signature(name, List.of(), result, parameters(types)));
  }

  static List<Parameter> parameters(TypeSyntax... types) {
    List<Parameter> parameters = new ArrayList<>(types.length);
    for (TypeSyntax each : types) {
      parameters.add(new Parameter(-1, Modifiers.NONE, each, "p" + parameters.size()));
    }
    return parameters;
  }
}
