package dev.overt.analyzer.types;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.lombok.LombokBuilder;
import dev.overt.analyzer.types.lombok.LombokBuilderMembers;
import dev.overt.analyzer.types.lombok.LombokMembers;
import dev.overt.analyzer.types.lombok.LombokType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Members that are there without being written: those of records and enums, constructors. */
final class ImpliedMembers {

  private static final int ACCESS = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;

  private final SourceClass owner;
  private final SourceMembers written;

  ImpliedMembers(SourceClass owner, SourceMembers written) {
    this.owner = owner;
    this.written = written;
  }

  List<SourceField> fields() {
    List<SourceField> fields = new ArrayList<>();
    for (Parameter component : components()) {
      fields.add(
          new SourceField(
                  owner,
                  component.name(),
                  Modifier.PRIVATE | Modifier.FINAL,
                  () -> typeOf(component))
              .standsAt(component.node()));
    }
    owner.lombok().ifPresent(type -> loggers(type, fields));
    return fields;
  }

  private void loggers(LombokType type, List<SourceField> fields) {
    int flags = LombokMembers.loggerFlags(type);
    TypeReader reader = new TypeReader(owner.bodyScope());
    LombokMembers.loggers(type)
        .forEach(
            (name, written) ->
                fields.add(new SourceField(owner, name, flags, () -> reader.of(written))));
  }

  List<SourceMethod> methods() {
    List<SourceMethod> methods = lombok();
    switch (owner.kind()) {
      case RECORD -> record(methods);
      case ENUM -> enumeration(methods);
      default -> {}
    }
    boolean hasConstructor =
        !written.methodsNamed(MethodId.CONSTRUCTOR).isEmpty()
            || methods.stream().anyMatch(each -> each.name().equals(MethodId.CONSTRUCTOR));
    if (!owner.isInterface() && owner.kind() != Member.Kind.RECORD && !hasConstructor) {
      methods.add(constructor(List.of()));
    }
    return methods;
  }

  /** What Lombok adds to the class itself, and to one that is the builder of another. */
  private List<SourceMethod> lombok() {
    List<Member.Method> added = new ArrayList<>();
    owner.lombok().ifPresent(type -> added.addAll(LombokMembers.methods(type)));
    Optional<LombokType> around = owner.around().flatMap(SourceClass::lombok);
    if (around.isPresent()) {
      for (LombokBuilder builder : LombokBuilder.of(around.get())) {
        if (builder.name().equals(owner.simpleName())) {
          added.addAll(LombokBuilderMembers.of(builder, around.get().inner(owner.declaration())));
        }
      }
    }
    List<SourceMethod> methods = new ArrayList<>();
    added.forEach(each -> methods.add(SourceMethod.of(owner, each)));
    return methods;
  }

  private void record(List<SourceMethod> methods) {
    for (Parameter component : components()) {
      boolean isWritten =
          written.methodsNamed(component.name()).stream()
              .anyMatch(m -> m.parameterTypes().isEmpty());
      if (!isWritten) {
        methods.add(
            SourceMethod.implicit(
                owner,
                component.name(),
                Modifier.PUBLIC,
                () -> new MethodHeader(List.of(), List.of(), typeOf(component))));
      }
    }
    ClassIndex index = owner.unit().universe().index();
    inherited(methods, "equals", List.of(index.object()), Primitives.BOOLEAN.type());
    inherited(methods, "hashCode", List.of(), Primitives.INT.type());
    inherited(methods, "toString", List.of(), index.string());
    List<Type> types = owner.componentTypes();
    String erased = Erasure.names(types);
    boolean hasCanonical =
        written.methodsNamed(MethodId.CONSTRUCTOR).stream()
            .anyMatch(m -> Erasure.names(m.parameterTypes()).equals(erased));
    if (!hasCanonical) {
      methods.add(constructor(types));
    }
  }

  /** What a record makes of the methods of Record, as if it were written. */
  private void inherited(
      List<SourceMethod> methods, String name, List<Type> parameters, Type result) {
    boolean isWritten =
        written.methodsNamed(name).stream()
            .anyMatch(each -> each.parameterTypes().size() == parameters.size());
    if (!isWritten) {
      int flags = Modifier.PUBLIC | Modifier.FINAL;
      MethodHeader header = new MethodHeader(List.of(), parameters, result);
      methods.add(SourceMethod.implicit(owner, name, flags, () -> header));
    }
  }

  private void enumeration(List<SourceMethod> methods) {
    Type self = Universe.raw(owner);
    int flags = Modifier.PUBLIC | Modifier.STATIC;
    methods.add(
        SourceMethod.implicit(
            owner,
            "values",
            flags,
            () -> new MethodHeader(List.of(), List.of(), new ArrayType(self))));
    List<Type> text = List.of(owner.unit().universe().index().string());
    methods.add(
        SourceMethod.implicit(
            owner, "valueOf", flags, () -> new MethodHeader(List.of(), text, self)));
  }

  private SourceMethod constructor(List<Type> parameters) {
    int access = owner.kind() == Member.Kind.ENUM ? Modifier.PRIVATE : owner.flags() & ACCESS;
    return SourceMethod.implicit(
        owner,
        MethodId.CONSTRUCTOR,
        access,
        () -> new MethodHeader(List.of(), parameters, Type.VOID));
  }

  private List<Parameter> components() {
    return owner.declaration().header().components();
  }

  private Type typeOf(Parameter component) {
    return new TypeReader(owner.bodyScope()).of(component.type());
  }
}
