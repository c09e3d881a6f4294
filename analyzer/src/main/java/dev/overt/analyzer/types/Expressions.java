package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Expression.Lambda;
import dev.overt.analyzer.syntax.Expression.LiteralKind;
import dev.overt.analyzer.syntax.Expression.MethodReference;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import java.util.List;
import java.util.function.Function;

/** The types of expressions without a target (JLS 15). */
final class Expressions implements Expression.Cases<Type> {

  private final Workshop workshop;
  private final Notes notes;
  private final Operators operators;

  Expressions(Workshop workshop) {
    this.workshop = workshop;
    this.notes = workshop.notes();
    this.operators = new Operators(workshop.universe());
  }

  /** Solves at once what has no target to wait for. */
  private Type solved(Expression expression, Function<Inference, Type> opening) {
    if (notes.isCurrent(expression.node())) {
      return notes.type(expression.node());
    }
    Inference session = new Inference(workshop.universe());
    opening.apply(session);
    session.solve();
    notes.markCurrent(expression.node());
    return notes.type(expression.node());
  }

  @Override
  public Type none(Expression.None none) {
    return Type.UNKNOWN;
  }

  @Override
  public Type literal(Expression.Literal literal) {
    return notes.note(
        literal.node(),
        switch (literal.kind()) {
          case STRING -> workshop.universe().index().string();
          case NULL -> Type.NULL;
          default -> primitive(literal.kind());
        });
  }

  private static Type primitive(LiteralKind kind) {
    return Primitives.valueOf(kind.name()).type();
  }

  @Override
  public Type name(Expression.Name name) {
    return workshop.names().name(name);
  }

  @Override
  public Type fieldAccess(Expression.FieldAccess access) {
    return workshop.names().access(access);
  }

  @Override
  public Type self(Expression.This self) {
    return workshop.names().self(self);
  }

  @Override
  public Type superReference(Expression.Super reference) {
    return workshop.names().superclass(reference);
  }

  @Override
  public Type typeReference(Expression.TypeReference reference) {
    return notes.note(reference.node(), workshop.reader().of(reference.type()));
  }

  @Override
  public Type classLiteral(Expression.ClassLiteral literal) {
    Type type = workshop.universe().relations().box(workshop.reader().of(literal.type()));
    ClassType raw = workshop.universe().index().type("java.lang.Class");
    Type argument = type == Type.VOID ? workshop.universe().index().type("java.lang.Void") : type;
    return notes.note(literal.node(), new ClassType(raw.symbol(), List.of(argument)));
  }

  @Override
  public Type call(Expression.Call call) {
    return solved(call, session -> workshop.calls().open(call, session));
  }

  @Override
  public Type creation(Expression.New creation) {
    return solved(creation, session -> workshop.creations().open(creation, session));
  }

  @Override
  public Type anonymousClass(Expression.AnonymousClass creation) {
    return solved(creation, session -> workshop.creations().open(creation, session));
  }

  @Override
  public Type arrayCreation(Expression.NewArray creation) {
    creation.dimensions().forEach(workshop::alone);
    Type type = workshop.reader().of(creation.type());
    elements(creation.elements(), type);
    return notes.note(creation.node(), type);
  }

  private void elements(List<Expression> elements, Type array) {
    Type element = array instanceof ArrayType of ? of.element() : Type.UNKNOWN;
    elements.forEach(each -> workshop.toward(each, element));
  }

  @Override
  public Type arrayLiteral(Expression.ArrayLiteral literal) {
    elements(literal.elements(), Type.UNKNOWN);
    return notes.note(literal.node(), Type.UNKNOWN);
  }

  @Override
  public Type arrayAccess(Expression.ArrayAccess access) {
    Type array = workshop.alone(access.array());
    workshop.alone(access.index());
    return notes.note(access.node(), array instanceof ArrayType of ? of.element() : Type.UNKNOWN);
  }

  @Override
  public Type lambda(Lambda lambda) {
    return workshop.toward(lambda, Type.UNKNOWN);
  }

  @Override
  public Type methodReference(MethodReference reference) {
    return workshop.toward(reference, Type.UNKNOWN);
  }

  @Override
  public Type assignment(Expression.Assignment assignment) {
    Type target = workshop.alone(assignment.target());
    if (assignment.operator().isEmpty()) {
      workshop.toward(assignment.value(), target);
    } else {
      workshop.alone(assignment.value());
    }
    return notes.note(assignment.node(), target);
  }

  @Override
  public Type unary(Expression.Unary unary) {
    return notes.note(
        unary.node(), operators.unary(unary.operator(), workshop.alone(unary.operand())));
  }

  @Override
  public Type binary(Expression.Binary binary) {
    Scope before = notes.scope();
    Type type = null;
    for (Expression operand : binary.operands()) {
      Type next = workshop.alone(operand);
      type = type == null ? next : operators.binary(binary.operator(), type, next);
      if (binary.operator().equals("&&") || binary.operator().equals("||")) {
        boolean outcome = binary.operator().equals("&&");
        notes.enter(PatternBindings.in(notes.scope(), PatternBindings.of(operand, outcome)));
      }
    }
    notes.enter(before);
    return notes.note(binary.node(), type);
  }

  @Override
  public Type instanceOf(Expression.InstanceOf test) {
    Type value = workshop.alone(test.value());
    workshop.switches().pattern(test.pattern(), value);
    return notes.note(test.node(), Primitives.BOOLEAN.type());
  }

  @Override
  public Type conditional(Expression.Conditional conditional) {
    return workshop.toward(conditional, Type.UNKNOWN);
  }

  @Override
  public Type switchExpression(Expression.SwitchExpression expression) {
    return workshop.toward(expression, Type.UNKNOWN);
  }

  @Override
  public Type cast(Expression.Cast cast) {
    Type type = workshop.reader().of(cast.type());
    boolean isFunction = cast.value() instanceof Lambda || cast.value() instanceof MethodReference;
    if (isFunction || cast.value() instanceof Expression.Conditional) {
      workshop.toward(cast.value(), type);
    } else {
      workshop.alone(cast.value());
    }
    return notes.note(cast.node(), type);
  }
}
