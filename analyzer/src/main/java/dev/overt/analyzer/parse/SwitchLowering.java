package dev.overt.analyzer.parse;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Statement.SwitchCase;
import java.util.ArrayList;
import java.util.List;

/** Lowers the cases of switch statements and switch expressions. */
final class SwitchLowering {

  private final Lowering lowering;

  SwitchLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  List<SwitchCase> cases(NodeList<SwitchEntry> entries) {
    return Nodes.each(entries, this::oneCase);
  }

  private SwitchCase oneCase(SwitchEntry entry) {
    int node = lowering.numbers.at(entry);
    List<Expression> labels = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    // "case null, default" is the default case; that it takes null too has no form of its own.
    if (!entry.isDefault()) {
      split(entry.getLabels(), labels, patterns);
    }
    return new SwitchCase(
        node,
        form(entry),
        labels,
        patterns,
        lowering.grammar.expressionOrNone(entry.getGuard()),
        lowering.grammar.statements(entry.getStatements()));
  }

  private void split(
      NodeList<com.github.javaparser.ast.expr.Expression> written,
      List<Expression> labels,
      List<Pattern> patterns) {
    for (com.github.javaparser.ast.expr.Expression label : written) {
      if (label instanceof PatternExpr) {
        patterns.add(lowering.patterns.lower(label));
      } else {
        labels.add(lowering.grammar.expression(label));
      }
    }
  }

  private static SwitchCase.Form form(SwitchEntry entry) {
    return entry.getType() == SwitchEntry.Type.STATEMENT_GROUP
        ? SwitchCase.Form.COLON
        : SwitchCase.Form.ARROW;
  }
}
