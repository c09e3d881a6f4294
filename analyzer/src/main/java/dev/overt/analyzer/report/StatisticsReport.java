package dev.overt.analyzer.report;

import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Prints how often each rule is broken, and no finding. */
public final class StatisticsReport {

  private static final String ROW = "%8s  %6s  %s  %s\n";

  private StatisticsReport() {}

  /** Prints a row for each rule that is broken, then what it comes to. */
  public static void write(Report report, Appendable out) throws IOException {
    List<RuleSpec> broken =
        report.rules().stream().filter(rule -> edits(report, rule).findAny().isPresent()).toList();
    int width = broken.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    if (!broken.isEmpty()) {
      out.append(ROW.formatted("findings", "places", Wording.padded("rule", width), "finds"));
    }
    for (RuleSpec rule : broken) {
      long findings = edits(report, rule).count();
      long places = edits(report, rule).mapToLong(edit -> edit.rest().size() + 1).sum();
      String id = Wording.padded(rule.id(), width);
      out.append(ROW.formatted(findings, places, id, rule.title()));
    }
    out.append(new Summary(report, Style.PLAIN).line()).append('\n');
  }

  private static Stream<Edit> edits(Report report, RuleSpec rule) {
    return report.edits().stream().filter(edit -> edit.lead().rule().equals(rule.id()));
  }
}
