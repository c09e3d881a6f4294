package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.types.source.Scope;
import java.util.ArrayList;
import java.util.List;

/** The pattern variables that a condition introduces (JLS 6.3.1). */
final class PatternBindings {

  private PatternBindings() {}

  /** Those that are there when the condition came out as given. */
  static List<Pattern.OfType> of(Expression condition, boolean outcome) {
    List<Pattern.OfType> found = new ArrayList<>(0);
    collect(condition, outcome, found);
    return found;
  }

  private static void collect(Expression condition, boolean outcome, List<Pattern.OfType> found) {
    if (condition instanceof Expression.InstanceOf test) {
      if (outcome) {
        collect(test.pattern(), found);
      }
    } else if (condition instanceof Expression.Unary unary && unary.operator().equals("!")) {
      collect(unary.operand(), !outcome, found);
    } else if (condition instanceof Expression.Binary binary) {
      if (binary.operator().equals(outcome ? "&&" : "||")) {
        binary.operands().forEach(operand -> collect(operand, outcome, found));
      }
    }
  }

  /** All variables of a pattern. */
  static void collect(Pattern pattern, List<Pattern.OfType> found) {
    if (pattern instanceof Pattern.OfType single) {
      found.add(single);
    } else if (pattern instanceof Pattern.OfRecord parts) {
      parts.components().forEach(part -> collect(part, found));
    }
  }

  static Scope in(Scope scope, List<Pattern.OfType> bindings) {
    Scope inner = scope;
    for (Pattern.OfType binding : bindings) {
      inner = inner.withLocal(binding.name(), binding.node());
    }
    return inner;
  }
}
