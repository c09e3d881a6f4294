package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.ActiveUse;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;

/**
 * Who initializes a class: whoever touches it first (JLS 12.4.1), by creating an object, calling a
 * static method, or using a static field that is no constant.
 *
 * <p>A static initializer runs once, so what it does is told where it stands, not at each touch.
 */
final class ActiveUses {

  private final BodyState state;

  private ActiveUses(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static ActiveUses in(BodyState state) {
    return state.shared(ActiveUses.class, ActiveUses::new);
  }

  void creation(ClassSymbol symbol, int node) {
    touch(symbol, state.ordinal(node));
  }

  void use(FieldSymbol field, int node) {
    if (Modifier.isStatic(field.flags()) && !isConstant(field)) {
      touch(field.owner(), state.ordinal(node));
    }
  }

  /** Code at an ordinal touches a class. */
  void touch(ClassSymbol symbol, int ordinal) {
    if (!symbol.hasCode() || isWithin(symbol)) {
      return;
    }
    MethodId initializer = initializer(symbol);
    if (state.program().body(initializer).isPresent()) {
      Site site = new Site(state.method(), ordinal, initializer, Site.Verb.INITIALIZES);
      state.trace().touch(new ActiveUse(state.place(), initializer, site));
    }
  }

  private static MethodId initializer(ClassSymbol symbol) {
    return new MethodId(symbol.name(), MethodId.STATIC_INITIALIZER, "");
  }

  /** Code in a class, or in one that stands in it, mostly finds it initialized. */
  private boolean isWithin(ClassSymbol symbol) {
    String owner = state.method().owner();
    return owner.equals(symbol.name())
        || owner.startsWith(symbol.name() + "$")
        || state.program().isSubclass(state.body().method().owner(), symbol.name());
  }

  /** Whether a field is a constant, whose use touches nothing (JLS 4.12.4). */
  private boolean isConstant(FieldSymbol field) {
    boolean mayBe =
        Modifier.isFinal(field.flags())
            && (field.type() instanceof Type.Primitive
                || field.type() instanceof Type.ClassType known
                    && known.symbol().name().equals("java.lang.String"));
    return mayBe
        && state.program().body(initializer(field.owner())).stream()
            .flatMap(body -> body.statements().stream())
            .anyMatch(statement -> isConstant(statement, field.name()));
  }

  private static boolean isConstant(Statement statement, String field) {
    return statement instanceof Statement.Evaluate evaluate
        && evaluate.expression() instanceof Expression.Assignment assignment
        && assignment.target() instanceof Expression.Name name
        && name.identifier().equals(field)
        && isConstant(assignment.value());
  }

  /** Whether nothing but literals, names and operators make a value. */
  private static boolean isConstant(Expression value) {
    if (value instanceof Expression.Unary unary) {
      return isConstant(unary.operand());
    }
    if (value instanceof Expression.Binary binary) {
      return binary.operands().stream().allMatch(ActiveUses::isConstant);
    }
    if (value instanceof Expression.Cast cast) {
      return isConstant(cast.value());
    }
    return value instanceof Expression.Literal
        || value instanceof Expression.Name
        || value instanceof Expression.FieldAccess;
  }
}
