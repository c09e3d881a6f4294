package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.Type;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.TypeSyntax;

/** Lowers patterns. */
final class PatternLowering {

  private static final String NO_NAME = "";

  private static final Forms<PatternLowering, Pattern> FORMS =
      new Forms<PatternLowering, Pattern>()
          .with(TypePatternExpr.class, PatternLowering::ofType)
          .with(RecordPatternExpr.class, PatternLowering::ofRecord)
          .with(MatchAllPatternExpr.class, PatternLowering::ofAnything);

  private final Lowering lowering;

  PatternLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Pattern lower(Node pattern) {
    return FORMS.lower(this, pattern);
  }

  /** The bare type behind {@code instanceof}. */
  Pattern test(Type type) {
    return new Pattern.OfType(lowering.numbers.at(type), lowering.types.lower(type), NO_NAME);
  }

  private Pattern ofType(TypePatternExpr pattern) {
    int node = lowering.numbers.at(pattern);
    String name = lowering.name(pattern.getName());
    return new Pattern.OfType(
        node, lowering.types.lower(pattern.getType()), name.equals("_") ? NO_NAME : name);
  }

  private Pattern ofRecord(RecordPatternExpr pattern) {
    return new Pattern.OfRecord(
        lowering.numbers.at(pattern),
        lowering.types.lower(pattern.getType()),
        Nodes.each(pattern.getPatternList(), part -> lower((Node) part)));
  }

  private Pattern ofAnything(MatchAllPatternExpr pattern) {
    return new Pattern.OfType(lowering.numbers.at(pattern), TypeSyntax.INFERRED, NO_NAME);
  }
}
