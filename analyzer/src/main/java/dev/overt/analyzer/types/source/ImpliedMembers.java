package dev.overt.analyzer.types.source;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.lombok.GeneratedBuilder;
import dev.overt.analyzer.types.lombok.GeneratedField;
import dev.overt.analyzer.types.lombok.GeneratedMembers;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.MethodHeader;
import dev.overt.analyzer.types.symbol.Primitives;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Members that are there without being written: those of records and enums, constructors. */
final class ImpliedMembers {

  private static final int ACCESS = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;

  private final SourceClass owner;
  private final Function<String, List<MethodSymbol>> written;

  ImpliedMembers(SourceClass owner, Function<String, List<MethodSymbol>> written) {
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
    owner.generated().ifPresent(added -> generated(added, fields));
    return fields;
  }

  private void generated(GeneratedMembers added, List<SourceField> fields) {
    TypeReader reader = new TypeReader(owner.bodyScope());
    for (GeneratedField each : added.fields()) {
      fields.add(new SourceField(owner, each.name(), each.flags(), () -> reader.of(each.type())));
    }
  }

  List<SourceMethod> methods() {
    List<SourceMethod> methods = generated();
    switch (owner.kind()) {
      case RECORD -> record(methods);
      case ENUM -> enumeration(methods);
      default -> {}
    }
    boolean hasConstructor =
        !written.apply(MethodId.CONSTRUCTOR).isEmpty()
            || methods.stream().anyMatch(each -> each.name().equals(MethodId.CONSTRUCTOR));
    if (!owner.isInterface() && owner.kind() != Member.Kind.RECORD && !hasConstructor) {
      methods.add(constructor(List.of()));
    }
    return methods;
  }

  /** What annotations add to the class itself, and to one that is the builder of another. */
  private List<SourceMethod> generated() {
    List<Member.Method> added = new ArrayList<>();
    owner.generated().ifPresent(members -> added.addAll(members.methods()));
    Optional<GeneratedMembers> around = owner.around().flatMap(SourceClass::generated);
    if (around.isPresent()) {
      for (GeneratedBuilder builder : around.get().builders()) {
        if (builder.name().equals(owner.simpleName())) {
          added.addAll(builder.methods(owner.declaration()));
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
          written.apply(component.name()).stream().anyMatch(m -> m.parameterTypes().isEmpty());
      if (!isWritten) {
        methods.add(
            SourceMethod.implicit(
                owner,
                component.name(),
                Modifier.PUBLIC,
                () -> new MethodHeader(List.of(), List.of(), typeOf(component))));
      }
    }
    Classes index = owner.unit().typeSystem().index();
    inherited(methods, "equals", List.of(index.object()), Primitives.BOOLEAN.type());
    inherited(methods, "hashCode", List.of(), Primitives.INT.type());
    inherited(methods, "toString", List.of(), index.string());
    List<Type> types = owner.componentTypes();
    String erased = Erasure.names(types);
    boolean hasCanonical =
        written.apply(MethodId.CONSTRUCTOR).stream()
            .anyMatch(m -> Erasure.names(m.parameterTypes()).equals(erased));
    if (!hasCanonical) {
      methods.add(constructor(types));
    }
  }

  /** What a record makes of the methods of Record, as if it were written. */
  private void inherited(
      List<SourceMethod> methods, String name, List<Type> parameters, Type result) {
    boolean isWritten =
        written.apply(name).stream()
            .anyMatch(each -> each.parameterTypes().size() == parameters.size());
    if (!isWritten) {
      int flags = Modifier.PUBLIC | Modifier.FINAL;
      MethodHeader header = new MethodHeader(List.of(), parameters, result);
      methods.add(SourceMethod.implicit(owner, name, flags, () -> header));
    }
  }

  private void enumeration(List<SourceMethod> methods) {
    Type self = Erasure.raw(owner);
    int flags = Modifier.PUBLIC | Modifier.STATIC;
    methods.add(
        SourceMethod.implicit(
            owner,
            "values",
            flags,
            () -> new MethodHeader(List.of(), List.of(), new ArrayType(self))));
    List<Type> text = List.of(owner.unit().typeSystem().index().string());
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
