package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who initializes a class: whoever touches it first (JLS 12.4.1), by creating an object, calling a
 * static method, or using a static field that is no constant.
 *
 * <p>A static initializer runs once, so what it does is told where it stands, not at each touch.
 */
final class Touches {

  private final Run run;

  Touches(Run run) {
    this.run = run;
  }


  void creation(ClassSymbol symbol, int node) {
    touch(symbol, node);
  }

  void use(FieldSymbol field, int node) {
    if (Modifier.isStatic(field.flags()) && !isConstant(field)) {
      touch(field.owner(), node);
    }
  }

  void touch(ClassSymbol symbol, int node) {
    if (!symbol.isSource() || isWithin(symbol)) {
      return;
    }
    MethodId initializer = initializer(symbol);
    if (run.surroundings().program().body(initializer).isPresent()) {
      Site site = run.site(node, initializer, Site.Verb.INITIALIZES);
      run.trace().touch(new Touch(run.place(), initializer, site));
    }
  }

  private static MethodId initializer(ClassSymbol symbol) {
    return new MethodId(symbol.name(), MethodId.STATIC_INITIALIZER, "");
  }

  /** Code in a class, or in one that stands in it, mostly finds it initialized. */
  private boolean isWithin(ClassSymbol symbol) {
    String owner = run.method().owner();
    return owner.equals(symbol.name())
        || owner.startsWith(symbol.name() + "$")
        || run.surroundings().program().isSubclass(run.body().method().owner(), symbol.name());
  }

  /** Whether a field is a constant, whose use touches nothing (JLS 4.12.4). */
  private boolean isConstant(FieldSymbol field) {
    boolean mayBe =
        Modifier.isFinal(field.flags())
            && (field.type() instanceof Type.Primitive
                || field.type() instanceof Type.ClassType known
                    && known.symbol().name().equals("java.lang.String"));
    return mayBe
        && run.surroundings().program().body(initializer(field.owner())).stream()
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
      return binary.operands().stream().allMatch(Touches::isConstant);
    }
    if (value instanceof Expression.Cast cast) {
      return isConstant(cast.value());
    }
    return value instanceof Expression.Literal
        || value instanceof Expression.Name
        || value instanceof Expression.FieldAccess;
  }

}
