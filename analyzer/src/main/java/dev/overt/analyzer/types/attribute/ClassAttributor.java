package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Supertypes;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.source.SourceMethod;
import java.lang.reflect.Modifier;
import java.util.List;

/** The code in the members of a class. */
final class ClassAttributor {

  private final Attributor attributor;
  private final CreationAttributor creations;
  private final StatementAttributor statements;
  private final Notes notes;

  ClassAttributor(
      Attributor attributor, CreationAttributor creations, StatementAttributor statements) {
    this.attributor = attributor;
    this.creations = creations;
    this.statements = statements;
    this.notes = attributor.notes();
  }

  /** Looks at all members; the current scope is the one around a local or anonymous class. */
  void attribute(SourceClass symbol) {
    int node = symbol.declaration().node();
    if (notes.isCurrent(node)) {
      return;
    }
    notes.note(node, Supertypes.self(symbol));
    Scope before = notes.enter(symbol.bodyScope().withEpoch(notes.scope().epoch()));
    Scope inside = notes.scope();
    for (Member member : symbol.declaration().members()) {
      member(symbol, member);
      notes.enter(inside);
    }
    notes.enter(before);
    notes.markCurrent(node);
  }

  private void member(SourceClass owner, Member member) {
    if (member instanceof Member.Method method) {
      method(owner, method);
    } else if (member instanceof Member.Field field) {
      staticallyIf(owner.isInterface() || field.modifiers().has(Modifier.STATIC));
      field.variables().forEach(variable -> field(owner, variable));
    } else if (member instanceof Member.Initializer block) {
      staticallyIf(block.modifiers().has(Modifier.STATIC));
      attributor.statement(block.body());
    } else if (member instanceof Member.EnumConstant constant) {
      notes.enter(notes.scope().statically());
      constant(owner, constant);
    } else {
      notes.declared(member.node()).ifPresent(this::attribute);
    }
  }

  private void staticallyIf(boolean isStatic) {
    if (isStatic) {
      notes.enter(notes.scope().statically());
    }
  }

  private void field(SourceClass owner, Variable variable) {
    Type type = attributor.reader().of(variable.type());
    notes.mean(variable.node(), bindingOf(owner, variable.name()));
    notes.note(variable.node(), type);
    if (variable.initializer() != Expression.NONE) {
      attributor.toward(variable.initializer(), type);
    }
  }

  private void method(SourceClass owner, Member.Method method) {
    SourceMethod symbol = owner.method(method);
    Scope scope = symbol.scope().withEpoch(notes.scope().epoch());
    List<Parameter> parameters = method.signature().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      notes.note(parameter.node(), symbol.parameterTypes().get(i));
      scope = scope.withLocal(parameter.name(), parameter.node());
    }
    notes.enter(scope);
    if (method.hasBody()) {
      statements.methodBody(method.body(), symbol.returnType());
    }
  }

  private void constant(SourceClass owner, Member.EnumConstant constant) {
    notes.mean(constant.node(), bindingOf(owner, constant.name()));
    notes.note(constant.node(), Erasure.raw(owner));
    creations.constant(constant.creation(), Erasure.raw(owner));
  }

  private static Binding bindingOf(SourceClass owner, String name) {
    return owner
        .fieldNamed(name)
        .<Binding>map(Binding.Field::new)
        .orElseGet(() -> new Binding.Unknown(name));
  }
}
