package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Body;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which locals of a body a function may use: those that never change (JLS 4.12.4). */
final class Captures implements Walk.Visitor {

  private final Site site;
  private final Map<Integer, String> assigned = new HashMap<>();
  private final Set<Integer> late = new HashSet<>();

  private Captures(Site site) {
    this.site = site;
  }

  /** Of the body around a site. */
  static Captures of(Site site) {
    Captures captures = new Captures(site);
    Body body = site.body();
    Walk walk = new Walk(captures);
    body.statements().forEach(walk::in);
    return captures;
  }

  @Override
  public void enter(Expression expression) {
    if (expression instanceof Expression.Assignment assignment) {
      note(assignment.target());
    }
    if (expression instanceof Expression.Unary unary
        && (unary.operator().contains("++") || unary.operator().contains("--"))) {
      note(unary.operand());
    }
  }

  @Override
  public void enter(Statement statement) {
    if (statement instanceof Statement.Variables variables) {
      for (Variable variable : variables.variables()) {
        if (variable.initializer() == Expression.NONE) {
          late.add(variable.node());
        }
      }
    }
  }

  private void note(Expression target) {
    int local = site.local(target);
    if (local >= 0) {
      assigned.put(local, ((Expression.Name) target).identifier());
    }
  }

  /**
   * Checks that what an expression uses can be used in a function, and that it changes no local.
   *
   * @throws Unfit if not
   */
  void check(Expression moved) {
    new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Expression expression) {
                checkOne(expression);
              }
            })
        .in(moved);
  }

  /**
   * Checks that parameters can be used in a function inside their own.
   *
   * @throws Unfit if one is changed
   */
  void check(Iterable<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      if (assigned.containsKey(parameter.node())) {
        throw changed(parameter.name());
      }
    }
  }

  private void checkOne(Expression expression) {
    int local = site.local(expression);
    if (local >= 0 && (assigned.containsKey(local) || late.contains(local))) {
      throw changed(((Expression.Name) expression).identifier());
    }
  }

  private static Unfit changed(String name) {
    return new Unfit("%s changes, so a function cannot use it".formatted(name));
  }
}
