package dev.overt.analyzer.syntax;

import dev.overt.analyzer.syntax.Statement.SwitchCase;
import java.util.List;

/**
 * An expression of JLS chapter 15. Parentheses are dropped; absence is {@link None}.
 *
 * <p>{@code node()} is its number in the file, given in source order, and the key of all that is
 * learned about it.
 */
public sealed interface Expression {

  /** Absent: no receiver, no initializer, no condition. */
  Expression NONE = new None(-1);

  int node();

  /** Whether it is the literal {@code null}. */
  default boolean isNull() {
    return this instanceof Literal literal && literal.kind() == LiteralKind.NULL;
  }

  /** Tells the variants apart. */
  <R> R as(Cases<R> cases);

  /** One answer for each variant. */
  interface Cases<R> {
    R none(None none);

    R literal(Literal literal);

    R name(Name name);

    R fieldAccess(FieldAccess access);

    R self(This self);

    R superReference(Super reference);

    R typeReference(TypeReference reference);

    R classLiteral(ClassLiteral literal);

    R call(Call call);

    R creation(New creation);

    R anonymousClass(AnonymousClass creation);

    R arrayCreation(NewArray creation);

    R arrayLiteral(ArrayLiteral literal);

    R arrayAccess(ArrayAccess access);

    R lambda(Lambda lambda);

    R methodReference(MethodReference reference);

    R assignment(Assignment assignment);

    R unary(Unary unary);

    R binary(Binary binary);

    R instanceOf(InstanceOf test);

    R conditional(Conditional conditional);

    R switchExpression(SwitchExpression expression);

    R cast(Cast cast);
  }

  /** No expression stands here; only {@link #NONE} is one. */
  record None(int node) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.none(this);
    }
  }

  /** What a literal is made of. */
  enum LiteralKind {
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    CHAR,
    STRING,
    BOOLEAN,
    NULL
  }

  /** A literal; a string's text is its value (escapes resolved), any other's is its spelling. */
  record Literal(int node, LiteralKind kind, String text) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.literal(this);
    }
  }

  /** A simple name: a variable, a type or the head of a package name (JLS 6.5). */
  record Name(int node, String identifier) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.name(this);
    }
  }

  /** {@code target.name}: a field, a nested type or a longer package name (JLS 6.5). */
  record FieldAccess(int node, Expression target, String name) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.fieldAccess(this);
    }
  }

  /** {@code this} or {@code Outer.this}; the qualifier as written, or empty. */
  record This(int node, String qualifier) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.self(this);
    }
  }

  /** {@code super} or {@code Type.super}; the qualifier as written, or empty. */
  record Super(int node, String qualifier) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.superReference(this);
    }
  }

  /** What can only be a type, as in {@code int[]::new}. */
  record TypeReference(int node, TypeSyntax type) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.typeReference(this);
    }
  }

  /** {@code Type.class}. */
  record ClassLiteral(int node, TypeSyntax type) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.classLiteral(this);
    }
  }

  /**
   * A method call; its position is that of the name. {@code this(...)} and {@code super(...)} are
   * calls of {@code <init>} on {@link This} and {@link Super}.
   */
  record Call(
      int node,
      Expression receiver,
      String name,
      List<TypeSyntax> typeArguments,
      List<Expression> arguments)
      implements Expression {
    public Call {
      typeArguments = List.copyOf(typeArguments);
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** {@code new Type(...)}; the outer instance is usually {@link #NONE}. */
  record New(int node, Expression outer, TypeSyntax type, List<Expression> arguments)
      implements Expression {
    public New {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.creation(this);
    }
  }

  /** {@code new Type(...) { ... }}; the body is a class without a name. */
  record AnonymousClass(int node, New creation, Member.TypeDeclaration body) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.anonymousClass(this);
    }
  }

  /** {@code new int[n][]} or {@code new int[] {...}}; the type is that of the whole array. */
  record NewArray(int node, TypeSyntax type, List<Expression> dimensions, List<Expression> elements)
      implements Expression {
    public NewArray {
      dimensions = List.copyOf(dimensions);
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.arrayCreation(this);
    }
  }

  /** The bare braces of an array initializer. */
  record ArrayLiteral(int node, List<Expression> elements) implements Expression {
    public ArrayLiteral {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.arrayLiteral(this);
    }
  }

  /** {@code array[index]}. */
  record ArrayAccess(int node, Expression array, Expression index) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.arrayAccess(this);
    }
  }

  /** A lambda; a body that is a bare {@link Statement.Evaluate} is an expression body. */
  record Lambda(int node, List<Parameter> parameters, Statement body) implements Expression {
    public Lambda {
      parameters = List.copyOf(parameters);
    }

    /** Whether the body is an expression, whose value is the result. */
    public boolean isExpressionBodied() {
      return body instanceof Statement.Evaluate;
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.lambda(this);
    }
  }

  /** {@code target::name}; a constructor's name is {@code <init>}. */
  record MethodReference(int node, Expression target, String name, List<TypeSyntax> typeArguments)
      implements Expression {
    public MethodReference {
      typeArguments = List.copyOf(typeArguments);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.methodReference(this);
    }
  }

  /** {@code target = value}; a compound one names its binary operator, a plain one none. */
  record Assignment(int node, Expression target, String operator, Expression value)
      implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.assignment(this);
    }
  }

  /** A prefix or postfix operation; a postfix operator is written {@code _++} or {@code _--}. */
  record Unary(int node, String operator, Expression operand) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.unary(this);
    }
  }

  /** Two or more operands joined by the same operator, evaluated from the left. */
  record Binary(int node, String operator, List<Expression> operands) implements Expression {
    public Binary {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.binary(this);
    }
  }

  /** {@code value instanceof pattern}. */
  record InstanceOf(int node, Expression value, Pattern pattern) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.instanceOf(this);
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(int node, Expression condition, Expression whenTrue, Expression whenFalse)
      implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.conditional(this);
    }
  }

  /** A switch that has a value. */
  record SwitchExpression(int node, Expression selector, List<SwitchCase> cases)
      implements Expression {
    public SwitchExpression {
      cases = List.copyOf(cases);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.switchExpression(this);
    }
  }

  /** {@code (Type) value}. */
  record Cast(int node, TypeSyntax type, Expression value) implements Expression {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.cast(this);
    }
  }
}
