package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Expression.Lambda;
import dev.overt.analyzer.syntax.Expression.LiteralKind;
import dev.overt.analyzer.syntax.Expression.MethodReference;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.symbol.Primitives;
import java.util.List;

/** The types of expressions without a target (JLS 15). */
final class ExpressionAttributor implements Expression.Cases<Type> {

  private final Attributor attributor;
  private final NameAttributor names;
  private final ArgumentReader arguments;
  private final SwitchAttributor switches;
  private final Notes notes;
  private final Operators operators;

  ExpressionAttributor(
      Attributor attributor,
      NameAttributor names,
      ArgumentReader arguments,
      SwitchAttributor switches) {
    this.attributor = attributor;
    this.names = names;
    this.arguments = arguments;
    this.switches = switches;
    this.notes = attributor.notes();
    this.operators = new Operators(attributor.typeSystem());
  }

  /** Solves at once what has no target to wait for. */
  private Type solved(Expression expression) {
    if (notes.isCurrent(expression.node())) {
      return notes.type(expression.node());
    }
    Inference session = new Inference(attributor.typeSystem());
    arguments.read(expression, session);
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
          case STRING -> attributor.typeSystem().index().string();
          case NULL -> Type.NULL;
          default -> primitive(literal.kind());
        });
  }

  private static Type primitive(LiteralKind kind) {
    return Primitives.valueOf(kind.name()).type();
  }

  @Override
  public Type name(Expression.Name name) {
    return names.name(name);
  }

  @Override
  public Type fieldAccess(Expression.FieldAccess access) {
    return names.access(access);
  }

  @Override
  public Type self(Expression.This self) {
    return names.self(self);
  }

  @Override
  public Type superReference(Expression.Super reference) {
    return names.superclass(reference);
  }

  @Override
  public Type typeReference(Expression.TypeReference reference) {
    return notes.note(reference.node(), attributor.reader().of(reference.type()));
  }

  @Override
  public Type classLiteral(Expression.ClassLiteral literal) {
    Type type = attributor.typeSystem().subtyping().box(attributor.reader().of(literal.type()));
    ClassType raw = attributor.typeSystem().index().type("java.lang.Class");
    Type argument =
        type == Type.VOID ? attributor.typeSystem().index().type("java.lang.Void") : type;
    return notes.note(literal.node(), new ClassType(raw.symbol(), List.of(argument)));
  }

  @Override
  public Type call(Expression.Call call) {
    return solved(call);
  }

  @Override
  public Type creation(Expression.New creation) {
    return solved(creation);
  }

  @Override
  public Type anonymousClass(Expression.AnonymousClass creation) {
    return solved(creation);
  }

  @Override
  public Type arrayCreation(Expression.NewArray creation) {
    creation.dimensions().forEach(attributor::alone);
    Type type = attributor.reader().of(creation.type());
    elements(creation.elements(), type);
    return notes.note(creation.node(), type);
  }

  private void elements(List<Expression> elements, Type array) {
    Type element = array instanceof ArrayType of ? of.element() : Type.UNKNOWN;
    elements.forEach(each -> attributor.toward(each, element));
  }

  @Override
  public Type arrayLiteral(Expression.ArrayLiteral literal) {
    elements(literal.elements(), Type.UNKNOWN);
    return notes.note(literal.node(), Type.UNKNOWN);
  }

  @Override
  public Type arrayAccess(Expression.ArrayAccess access) {
    Type array = attributor.alone(access.array());
    attributor.alone(access.index());
    return notes.note(access.node(), array instanceof ArrayType of ? of.element() : Type.UNKNOWN);
  }

  @Override
  public Type lambda(Lambda lambda) {
    return attributor.toward(lambda, Type.UNKNOWN);
  }

  @Override
  public Type methodReference(MethodReference reference) {
    return attributor.toward(reference, Type.UNKNOWN);
  }

  @Override
  public Type assignment(Expression.Assignment assignment) {
    Type target = attributor.alone(assignment.target());
    if (assignment.operator().isEmpty()) {
      attributor.toward(assignment.value(), target);
    } else {
      attributor.alone(assignment.value());
    }
    return notes.note(assignment.node(), target);
  }

  @Override
  public Type unary(Expression.Unary unary) {
    return notes.note(
        unary.node(), operators.unary(unary.operator(), attributor.alone(unary.operand())));
  }

  @Override
  public Type binary(Expression.Binary binary) {
    Scope before = notes.scope();
    Type type = null;
    for (Expression operand : binary.operands()) {
      Type next = attributor.alone(operand);
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
    Type value = attributor.alone(test.value());
    switches.pattern(test.pattern(), value);
    return notes.note(test.node(), Primitives.BOOLEAN.type());
  }

  @Override
  public Type conditional(Expression.Conditional conditional) {
    return attributor.toward(conditional, Type.UNKNOWN);
  }

  @Override
  public Type switchExpression(Expression.SwitchExpression expression) {
    return attributor.toward(expression, Type.UNKNOWN);
  }

  @Override
  public Type cast(Expression.Cast cast) {
    Type type = attributor.reader().of(cast.type());
    boolean isFunction = cast.value() instanceof Lambda || cast.value() instanceof MethodReference;
    if (isFunction || cast.value() instanceof Expression.Conditional) {
      attributor.toward(cast.value(), type);
    } else {
      attributor.alone(cast.value());
    }
    return notes.note(cast.node(), type);
  }
}
