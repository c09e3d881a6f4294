package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an expression asks for, and which variables it names. */
final class Asked implements Walk.Visitor {

  private final Reading reading;
  private final List<Window.Check> found = new ArrayList<>();
  private final Set<Object> names = new LinkedHashSet<>();
  private int functions;

  private Asked(Reading reading) {
    this.reading = reading;
  }

  /** What of the shared state is asked for. */
  static List<Window.Check> in(Expression expression, Reading reading) {
    return of(expression, reading).found;
  }

  /** The keys of the variables that are named. */
  static Set<Object> names(Expression expression, Reading reading) {
    return of(expression, reading).names;
  }

  private static Asked of(Expression expression, Reading reading) {
    Asked asked = new Asked(reading);
    new Walk(asked).in(expression);
    return asked;
  }

  @Override
  public void enter(Expression expression) {
    functions += expression instanceof Expression.Lambda ? 1 : 0;
    if (functions == 0) {
      reading
          .asked(expression)
          .ifPresent(subject -> found.add(new Window.Check(subject, expression.node())));
      reading.attribution().variable(expression).ifPresent(names::add);
    }
  }

  @Override
  public void leave(Expression expression) {
    functions -= expression instanceof Expression.Lambda ? 1 : 0;
  }
}
