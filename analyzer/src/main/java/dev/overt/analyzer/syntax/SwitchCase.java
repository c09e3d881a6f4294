package dev.overt.analyzer.syntax;

import java.util.List;

/**
 * One case of a switch; the default case has neither label nor pattern.
 *
 * @param labels constants, enum names, {@code null}
 * @param patterns patterns, of which the guard speaks
 * @param guard what follows {@code when}, or {@link Expression#NONE}
 * @param body after an arrow one statement (an expression is an {@link Statement.Evaluate}), after
 *     a colon any number
 */
public record SwitchCase(
    int node,
    Form form,
    List<Expression> labels,
    List<Pattern> patterns,
    Expression guard,
    List<Statement> body) {

  /** What stands behind the labels; a colon's body falls through. */
  public enum Form {
    ARROW,
    COLON
  }

  public SwitchCase {
    labels = List.copyOf(labels);
    patterns = List.copyOf(patterns);
    body = List.copyOf(body);
  }

  /** Whether this is {@code default}. */
  public boolean isDefault() {
    return labels.isEmpty() && patterns.isEmpty();
  }
}
