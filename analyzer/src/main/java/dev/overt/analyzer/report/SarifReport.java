package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints a report as SARIF 2.1.0, for code scanning services and editors. */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final BaseFolder base;
  private final String version;

  /** Paths below the base folder are written relative to it; the version is the tool's. */
  public SarifReport(Path base, String version) {
    this.base = new BaseFolder(base);
    this.version = version;
  }

  /** Prints the report as a log with one run. */
  public void write(Report report, Appendable out) throws IOException {
    new Json()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", List.of(run(report)))
        .write(out);
  }

  private Json run(Report report) {
    return new Json()
        .with("tool", new Json().with("driver", driver(report.rules())))
        .with("invocations", List.of(invocation(report)))
        .with("originalUriBaseIds", new Json().with(SarifPlace.BASE, root()))
        .with("columnKind", "utf16CodeUnits")
        .with("results", results(report))
        .with("properties", scope(report.scope()));
  }

  private Json driver(List<RuleSpec> rules) {
    return new Json()
        .with("name", "Overt")
        .with("version", version)
        .with("rules", rules.stream().map(SarifRule::of).toList());
  }

  private Json invocation(Report report) {
    return new Json()
        .with("executionSuccessful", true)
        .with(
            "toolExecutionNotifications",
            Stream.concat(
                    report.gaps().stream().map(this::notification),
                    report.remarks().stream().map(this::notification))
                .toList());
  }

  private Json notification(Gap gap) {
    String text = base.spelled(gap.subject()) + ": " + gap.reason() + ".";
    return new Json().with("level", "warning").with("message", SarifPlace.message(text));
  }

  private Json notification(Remark remark) {
    String text = remark.text() + ".";
    return new Json()
        .with("level", "note")
        .with("message", SarifPlace.message(text))
        .with("locations", List.of(new SarifPlace(base).of(remark)));
  }

  /** Without its URI, so that a log says nothing of the machine that wrote it. */
  private static Json root() {
    return new Json()
        .with("description", SarifPlace.message("The folder that Overt was started in."));
  }

  private List<Json> results(Report report) {
    List<String> rules = report.rules().stream().map(RuleSpec::id).toList();
    SarifResult form = new SarifResult(new SarifPlace(base), rules, report.fingerprints());
    boolean hasBaseline = report.settlement().hasBaseline();
    Stream<Json> open =
        report.findings().stream()
            .map(form::of)
            .map(result -> hasBaseline ? result.with("baselineState", "new") : result);
    Stream<Json> settled =
        report.settlement().settled().stream()
            .filter(each -> each.how() != Settled.How.UNTOUCHED)
            .map(each -> settled(form.of(each.finding()), each, hasBaseline));
    return Stream.concat(open, settled).toList();
  }

  private static Json settled(Json result, Settled settled, boolean hasBaseline) {
    if (settled.how() == Settled.How.IN_BASELINE) {
      return result.with("baselineState", "unchanged");
    }
    boolean isInSource = settled.how() == Settled.How.IN_SOURCE;
    Json suppression =
        new Json()
            .with("kind", isInSource ? "inSource" : "external")
            .with("status", "accepted")
            .with("justification", settled.reason());
    Json suppressed = result.with("suppressions", List.of(suppression));
    // A baseline holds no suppressed findings, so nothing is known of their age.
    return hasBaseline ? suppressed.with("baselineState", "new") : suppressed;
  }

  private static Json scope(Report.Scope scope) {
    return new Json()
        .with("files", scope.files())
        .with("calls", scope.calls())
        .with("unknownCalls", scope.unknownCalls())
        .with("libraries", scope.libraries().files().size())
        .withWords("missingLibraries", scope.libraries().missing());
  }
}
