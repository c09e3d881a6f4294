package dev.overt.server;

import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.report.FindingWords;
import dev.overt.analyzer.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The findings of a report as an editor marks them. */
record Diagnosing(Places places, RulePages pages) {

  private static final String SOURCE = "overt";

  /** By file; files without any are left out. */
  Map<Path, List<Diagnostic>> of(Report report) {
    Map<Path, List<Diagnostic>> found = new TreeMap<>();
    for (Finding finding : report.findings()) {
      found.computeIfAbsent(finding.point().file(), f -> new ArrayList<>()).add(of(finding));
    }
    for (Remark remark : report.remarks()) {
      Path file = Path.of(remark.subject());
      found.computeIfAbsent(file, f -> new ArrayList<>()).add(of(file, remark));
    }
    return found;
  }

  private Diagnostic of(Finding finding) {
    Diagnostic diagnostic =
        new Diagnostic(
            places.range(finding.point()),
            String.join("\n", FindingWords.of(finding)),
            severity(finding.severity()),
            SOURCE,
            finding.rule());
    pages
        .uri(finding.rule())
        .map(DiagnosticCodeDescription::new)
        .ifPresent(diagnostic::setCodeDescription);
    diagnostic.setRelatedInformation(related(finding.evidence()));
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }

  private List<DiagnosticRelatedInformation> related(Evidence evidence) {
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    add("", evidence.primary(), related);
    evidence.further().forEach(each -> add(each.label() + ": ", each.witness(), related));
    return related;
  }

  /** Why its thread runs there stands at the first step. */
  private void add(String label, Witness witness, List<DiagnosticRelatedInformation> related) {
    String lead = label;
    if (!witness.origin().isAnywhere()) {
      lead += "on the %s, %s: ".formatted(witness.origin().thread(), witness.origin().reason());
    }
    for (Step step : witness.stops()) {
      String text = lead + step.text();
      related.add(new DiagnosticRelatedInformation(places.location(step.point()), text));
      lead = "";
    }
  }

  /** What silences nothing, say: of no use, and so shown faded. */
  private Diagnostic of(Path file, Remark remark) {
    int line = Math.max(0, remark.line() - 1);
    String text = places.line(file, line + 1);
    int indent = text.length() - text.stripLeading().length();
    Range range = new Range(new Position(line, indent), new Position(line, text.length()));
    Diagnostic diagnostic = new Diagnostic(range, remark.text(), DiagnosticSeverity.Hint, SOURCE);
    diagnostic.setCode(Either.forLeft("remark"));
    diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    return diagnostic;
  }
}
