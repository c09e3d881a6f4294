package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which variables some code closes, deletes or kills, and which of them whatever holds. */
final class Endings implements Walk.Visitor {

  private final Function<Expression, Optional<Expression>> ended;
  private final Attribution attribution;
  private final Set<Object> all = new HashSet<>();
  private final Set<Object> always = new HashSet<>();
  private int conditions;

  /**
   * Reads nothing yet.
   *
   * @param ended what an expression brings to an end, if it does
   */
  Endings(Function<Expression, Optional<Expression>> ended, Attribution attribution) {
    this.ended = ended;
    this.attribution = attribution;
  }

  /** The keys of the variables that end. */
  Set<Object> all() {
    return all;
  }

  /** Of those the ones that end whenever the code runs and they are there. */
  Set<Object> always() {
    return always;
  }

  @Override
  public void enter(Statement statement) {
    conditions += isConditional(statement) ? 1 : 0;
  }

  @Override
  public void leave(Statement statement) {
    conditions -= isConditional(statement) ? 1 : 0;
  }

  /** Whether a statement may leave out what is in it, otherwise than for an object that is null. */
  private static boolean isConditional(Statement statement) {
    return statement instanceof Statement.If branch && !isOfNull(branch.condition())
        || statement instanceof Statement.Switch;
  }

  private static boolean isOfNull(Expression condition) {
    return condition instanceof Expression.Binary comparison
        && comparison.operator().equals("!=")
        && comparison.operands().stream().anyMatch(Expression::isNull)
        && comparison.operands().stream().anyMatch(Expression.Name.class::isInstance);
  }

  @Override
  public void enter(Expression expression) {
    ended.apply(expression).flatMap(attribution::variable).ifPresent(this::add);
  }

  private void add(Object key) {
    all.add(key);
    if (conditions == 0) {
      always.add(key);
    }
  }
}
