package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.relations.Erasure;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods and fields of a class of source, written or implied. */
final class SourceMembers {

  private static final int CONSTANT = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;

  private final SourceClass owner;
  private final List<MethodSymbol> methods = new ArrayList<>();
  private final Map<Integer, SourceMethod> written = new HashMap<>();
  private final Map<String, List<MethodSymbol>> methodsByName = new HashMap<>();
  private final Map<String, FieldSymbol> fields = new LinkedHashMap<>();

  SourceMembers(SourceClass owner) {
    this.owner = owner;
    for (Member member : owner.declaration().members()) {
      if (member instanceof Member.Method method) {
        SourceMethod symbol = SourceMethod.of(owner, method);
        written.put(method.node(), symbol);
        add(symbol);
      } else if (member instanceof Member.Field field) {
        addFields(field);
      } else if (member instanceof Member.EnumConstant constant) {
        addConstant(constant);
      }
    }
    ImpliedMembers implied = new ImpliedMembers(owner, this::methodsNamed);
    implied.fields().forEach(field -> fields.putIfAbsent(field.name(), field));
    implied.methods().forEach(this::add);
  }

  private void add(SourceMethod method) {
    methods.add(method);
    methodsByName.computeIfAbsent(method.name(), name -> new ArrayList<>(2)).add(method);
  }

  private void addFields(Member.Field field) {
    Scope scope = owner.bodyScope();
    int flags =
        owner.generated().isPresent()
            ? owner.generated().get().fieldFlags(field.modifiers())
            : field.modifiers().flags() & Modifier.fieldModifiers();
    for (Variable variable : field.variables()) {
      SourceField symbol =
          new SourceField(
              owner,
              variable.name(),
              owner.isInterface() ? CONSTANT : flags,
              () -> new TypeReader(scope).of(variable.type()));
      fields.put(
          variable.name(),
          symbol
              .standsAt(variable.node())
              .initializedWith(variable.initializer())
              .annotatedWith(() -> AnnotationReader.of(field.modifiers().annotations(), scope)));
    }
  }

  private void addConstant(Member.EnumConstant constant) {
    fields.put(
        constant.name(),
        new SourceField(owner, constant.name(), CONSTANT, () -> Erasure.raw(owner)));
  }

  SourceMethod method(Member.Method declaration) {
    return written.get(declaration.node());
  }

  List<MethodSymbol> methods() {
    return methods;
  }

  List<MethodSymbol> methodsNamed(String name) {
    return methodsByName.getOrDefault(name, List.of());
  }

  List<FieldSymbol> fields() {
    return List.copyOf(fields.values());
  }

  Optional<FieldSymbol> fieldNamed(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
