package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints a report for programs: everything it holds, in a form that only ever grows. */
public final class JsonReport {

  /** Counts the changes of the form that an old reader would not survive. */
  private static final int FORM = 1;

  private final BaseFolder base;
  private final String version;

  /** Paths below the base folder are printed relative to it; the version is the tool's. */
  public JsonReport(Path base, String version) {
    this.base = new BaseFolder(base);
    this.version = version;
  }

  /** Prints the report as one JSON object. */
  public void write(Report report, Appendable out) throws IOException {
    Fingerprints fingerprints = report.fingerprints();
    new Json()
        .with("form", FORM)
        .with("tool", new Json().with("name", "overt").with("version", version))
        .with("scope", scope(report.scope()))
        .with("rules", report.rules().stream().map(JsonReport::rule).toList())
        .with("findings", report.edits().stream().map(each -> edit(each, fingerprints)).toList())
        .with(
            "settled",
            report.settlement().settled().stream()
                .map(each -> settled(each, fingerprints))
                .toList())
        .with("silencers", new SilencersText(base).json(report))
        .with("gaps", report.gaps().stream().map(this::gap).toList())
        .with("remarks", report.remarks().stream().map(this::remark).toList())
        .write(out);
  }

  private static Json scope(Report.Scope scope) {
    return new Json()
        .with("files", scope.files())
        .with("calls", scope.calls())
        .with("unknownCalls", scope.unknownCalls())
        .with("libraries", scope.libraries().files().size())
        .with("librariesFrom", Wording.of(scope.libraries().origin()))
        .withWords("missingLibraries", scope.libraries().missing())
        .with("librariesByHand", scope.known().byHand())
        .with("librariesByFacts", scope.known().byFacts())
        .with("librariesUnknown", scope.known().notAtAll())
        .with("unknownReasons", scope.reasons().stream().map(JsonReport::reason).toList())
        .with("isDoubtful", scope.isDoubtful())
        .with("entries", scope.entries().stream().map(JsonReport::entry).toList());
  }

  private static Json reason(Report.Reason reason) {
    return new Json().with("reason", reason.text()).with("calls", reason.calls());
  }

  private static Json entry(Report.Reason entry) {
    return new Json().with("thread", entry.text()).with("places", entry.calls());
  }

  private static Json rule(RuleSpec rule) {
    return new Json()
        .with("id", rule.id())
        .with("title", rule.title())
        .with("severity", Wording.of(rule.severity()));
  }

  /** The finding that is told, and all others that the same edit mends. */
  private Json edit(Edit edit, Fingerprints fingerprints) {
    Json lead = finding(edit.lead(), fingerprints);
    return edit.rest().isEmpty()
        ? lead
        : lead.with("also", edit.rest().stream().map(f -> finding(f, fingerprints)).toList());
  }

  private Json finding(Finding finding, Fingerprints fingerprints) {
    Json json =
        at(finding.point(), kind(finding))
            .with("message", finding.message().text())
            .with("instead", finding.message().instead())
            .with("others", finding.message().others())
            .with("fingerprint", fingerprints.of(finding).value());
    Json shown = shown(json, finding.witness());
    List<Json> further = finding.evidence().further().stream().map(this::witness).toList();
    return further.isEmpty() ? shown : shown.with("witnesses", further);
  }

  /** One beside that which every finding has. */
  private Json witness(Evidence.Named further) {
    return shown(new Json().with("label", further.label()), further.witness());
  }

  private Json shown(Json json, Witness witness) {
    String doubt = witness.doubt();
    Json doubted = doubt.isEmpty() ? json : json.with("doubt", doubt);
    return doubted
        .with("thread", witness.origin().thread())
        .with("reason", witness.origin().reason())
        .with("lead", steps(witness.origin().lead()))
        .with("witness", steps(witness.steps()));
  }

  private static Json kind(Finding finding) {
    return new Json()
        .with("rule", finding.rule())
        .with("severity", Wording.of(finding.severity()))
        .with("certainty", Wording.of(finding.certainty()));
  }

  private List<Json> steps(List<Step> steps) {
    return steps.stream().map(this::step).toList();
  }

  private Json step(Step step) {
    return at(step.point(), new Json())
        .with("member", step.member())
        .with("called", step.called())
        .with("text", step.text());
  }

  private Json at(SourcePoint point, Json json) {
    return json.with("file", base.spelled(point.file()))
        .with("line", point.line())
        .with("column", point.column());
  }

  private Json settled(Settled settled, Fingerprints fingerprints) {
    Json json =
        finding(settled.finding(), fingerprints)
            .with("how", Wording.of(settled.how()))
            .with("justification", settled.reason());
    return settled.by().map(file -> json.with("by", base.spelled(file))).orElse(json);
  }

  private Json remark(Remark remark) {
    return new Json()
        .with("file", base.spelled(remark.subject()))
        .with("line", remark.line())
        .with("text", remark.text());
  }

  private Json gap(Gap gap) {
    return new Json().with("subject", base.spelled(gap.subject())).with("reason", gap.reason());
  }
}
