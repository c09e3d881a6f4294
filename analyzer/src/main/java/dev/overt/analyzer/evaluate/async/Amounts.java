package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Expression.LiteralKind;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Numbers that are passed: to a branch, whether one is more than nothing is what a boolean is. Who
 * waits for no time does not wait.
 */
public final class Amounts {

  private static final Pattern NOTHING = Pattern.compile("0[xXbB]?[0_]*(\\.0*)?[lLdDfF]?");
  private static final Value NONE = Value.of(new Atom.Flag(false));
  private static final Value SOME = Value.of(new Atom.Flag(true));
  private static final Type LONG = new Type.Primitive("long");

  private Amounts() {}

  /**
   * A comparison of a number with nothing.
   *
   * @param isMore whether it holds if the number is more
   */
  public record Question(Expression.Name number, boolean isMore) {}

  /** What is passed, if it is written as a number. */
  public static Value passed(Expression expression, Value value) {
    return expression instanceof Expression.Literal literal && isNumber(literal)
        ? (isNothing(literal) ? NONE : SOME).holding(value.contents())
        : value;
  }

  private static boolean isNumber(Expression.Literal literal) {
    return literal.kind() == LiteralKind.INT || literal.kind() == LiteralKind.LONG;
  }

  private static boolean isNothing(Expression literal) {
    return literal instanceof Expression.Literal number
        && isNumber(number)
        && NOTHING.matcher(number.text()).matches();
  }

  /** What a condition asks of a number, if it asks whether it is more than nothing. */
  public static Optional<Question> question(Expression.Binary binary) {
    List<Expression> operands = binary.operands();
    if (operands.size() != 2) {
      return Optional.empty();
    }
    return isNothing(operands.get(1))
        ? question(operands.get(0), binary.operator())
        : isNothing(operands.get(0))
            ? question(operands.get(1), turned(binary.operator()))
            : Optional.empty();
  }

  private static Optional<Question> question(Expression asked, String operator) {
    boolean isMore = operator.equals(">") || operator.equals("!=");
    boolean isLess = operator.equals("<=") || operator.equals("==");
    return (isMore || isLess) && asked instanceof Expression.Name number
        ? Optional.of(new Question(number, isMore))
        : Optional.empty();
  }

  private static String turned(String operator) {
    return operator.startsWith("<") || operator.startsWith(">")
        ? (operator.startsWith("<") ? ">" : "<") + operator.substring(1)
        : operator;
  }

  /** Whether a call waits for no time: it is passed nothing, and a unit behind it. */
  public static boolean isNoWait(Entry.Suspends entry, Invocation call) {
    return timeout(entry, call).flatMap(Value::flag).filter(isMore -> !isMore).isPresent();
  }

  /** The place of the parameter by which callers decide how long is waited, if they do. */
  public static Optional<Place> decided(BodyState state, Entry.Suspends entry, Invocation call) {
    OptionalInt formal = timeout(entry, call).map(Value::formal).orElse(OptionalInt.empty());
    return formal.isPresent() && ArgumentRoles.isOpenToCallers(state)
        ? Optional.of(state.formal(formal.getAsInt(), Role.TRUE))
        : Optional.empty();
  }

  /** A number of units that limits the wait; other numbers may mean that there is no limit. */
  private static Optional<Value> timeout(Entry.Suspends entry, Invocation call) {
    List<Type> types = call.method().parameterTypes();
    int last = types.size() - 1;
    boolean isInUnits =
        entry.isBounded()
            && last > 0
            && types.get(last - 1).equals(LONG)
            && types.get(last) instanceof Type.ClassType unit
            && Shape.isUnitOfTime(unit.symbol().name());
    return isInUnits && call.passed(last - 1).size() == 1
        ? Optional.of(call.passed(last - 1).get(0))
        : Optional.empty();
  }
}
