package dev.overt.analyzer.report.sarif;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.report.BaseFolder;
import dev.overt.analyzer.report.Fixes;
import dev.overt.analyzer.report.Json;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.report.SilencersText;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints a report as SARIF 2.1.0, for code scanning services and editors. */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final Pattern SEMANTIC =
      Pattern.compile("(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:[-+][0-9A-Za-z.+-]+)?");

  private final BaseFolder base;
  private final String version;
  private final SarifLimits limits;

  /** Paths below the base folder are written relative to it; the version is the tool's. */
  public SarifReport(Path base, String version) {
    this(base, version, SarifLimits.SERVICES);
  }

  SarifReport(Path base, String version, SarifLimits limits) {
    this.base = new BaseFolder(base);
    this.version = version;
    this.limits = limits;
  }

  /** Prints the report as a log with one run. */
  public void write(Report report, Appendable out) throws IOException {
    write(ScannedProject.of(report), out);
  }

  /** The same, with what can be done about the findings. */
  public void write(ScannedProject project, Appendable out) throws IOException {
    new Json()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", List.of(run(project)))
        .write(out);
  }

  private Json run(ScannedProject project) {
    Report report = project.report();
    List<Settled> settled =
        report.settlement().settled().stream()
            .filter(each -> each.how() != Settled.How.UNTOUCHED)
            .toList();
    Set<Finding> kept = limits.kept(leads(report), settled.stream().map(Settled::finding).toList());
    return new Json()
        .with("tool", new Json().with("driver", driver(report)))
        .with(
            "invocations",
            List.of(
                new SarifInvocation(base)
                    .of(report, cut(report.edits().size() + settled.size(), kept.size()))))
        .with("originalUriBaseIds", new Json().with(SarifPlace.BASE, root()))
        .with("columnKind", "utf16CodeUnits")
        .with("results", results(project, settled, kept))
        .with(
            "properties",
            scope(report.scope()).with("silencers", new SilencersText(base).json(report)));
  }

  private static List<Finding> leads(Report report) {
    return report.edits().stream().map(Edit::lead).toList();
  }

  private Json driver(Report report) {
    Json driver =
        new Json()
            .with("name", "Overt")
            .with("fullName", "Overt " + version)
            .with("version", version);
    Json versioned =
        SEMANTIC.matcher(version).matches() ? driver.with("semanticVersion", version) : driver;
    return versioned.with(
        "rules", report.rules().stream().map(rule -> rule(report, rule)).toList());
  }

  private static Json rule(Report report, RuleSpec rule) {
    Stream<Finding> settled = report.settlement().settled().stream().map(Settled::finding);
    boolean isBroken =
        Stream.concat(report.findings().stream(), settled)
            .anyMatch(finding -> finding.rule().equals(rule.id()));
    Certainty weakest = weakest(report, rule);
    return isBroken ? SarifRule.broken(rule, weakest) : SarifRule.kept(rule, weakest);
  }

  /** The weakest that is told of a rule; nothing weaker than likely is told unasked. */
  private static Certainty weakest(Report report, RuleSpec rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .map(Finding::certainty)
        .reduce(Certainty.LIKELY, Certainty::and);
  }

  private static List<String> cut(int all, int kept) {
    return all == kept
        ? List.of()
        : List.of(
            "Of %d results the %d that matter most are written, so that services take this log; all are in Overt's JSON report."
                .formatted(all, kept));
  }

  /** Without its URI, so that a log says nothing of the machine that wrote it. */
  private static Json root() {
    return new Json()
        .with("description", SarifPlace.message("The folder that Overt was started in."));
  }

  private List<Json> results(ScannedProject project, List<Settled> settled, Set<Finding> kept) {
    Report report = project.report();
    List<String> rules = report.rules().stream().map(RuleSpec::id).toList();
    SarifResult form = new SarifResult(new SarifPlace(base), rules, report.fingerprints(), limits);
    boolean hasBaseline = report.settlement().hasBaseline();
    // Nothing is worked out where nothing is found.
    Function<Finding, Proposal> fixes =
        kept.isEmpty() ? Fixes.NONE.below(base.path()) : project.fixes().below(base.path());
    Stream<Json> open =
        report.edits().stream()
            .filter(edit -> kept.contains(edit.lead()))
            .map(edit -> form.of(edit, fixes.apply(edit.lead())))
            .map(result -> hasBaseline ? result.with("baselineState", "new") : result);
    Stream<Json> rest =
        settled.stream()
            .filter(each -> kept.contains(each.finding()))
            .map(each -> settled(form.of(new Edit(each.finding(), List.of())), each, hasBaseline));
    return Stream.concat(open, rest).toList();
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
        .withWords("missingLibraries", scope.libraries().missing())
        .with("isDoubtful", scope.isDoubtful());
  }
}
