package dev.overt.analyzer.report.sarif;

import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.report.Json;
import dev.overt.analyzer.report.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What SARIF says of a finding: a result.
 *
 * @param rules the ids of the run's rules, in their order
 */
record SarifResult(
    SarifPlace place, List<String> rules, Fingerprints fingerprints, SarifLimits limits) {

  /** The finding that is told; what else the edit mends is related to it. */
  Json of(Edit edit) {
    Finding finding = edit.lead();
    return new Json()
        .with("ruleId", finding.rule())
        // -1 is SARIF's own word for a rule that the log does not describe.
        .with("ruleIndex", rules.indexOf(finding.rule()))
        .with("level", Wording.of(finding.severity()))
        .with("message", SarifPlace.message(text(edit)))
        .with("locations", List.of(place.shown(finding.at())))
        .with("codeFlows", codeFlows(finding.evidence()))
        .with("relatedLocations", related(edit))
        .with("partialFingerprints", fingerprint(finding))
        .with("properties", properties(edit));
  }

  /** The same, with the change of the source, if one is proposed. */
  Json of(Edit edit, Proposal proposal) {
    return proposal instanceof Proposal.Fix fix
        ? of(edit).with("fixes", List.of(SarifFix.of(fix, place)))
        : of(edit);
  }

  private static String text(Edit edit) {
    Message message = edit.lead().message();
    String instead = message.instead().isEmpty() ? "" : " Instead: " + message.instead() + ".";
    String others = message.others() == 0 ? "" : " " + message.others() + " more behind this call.";
    String also =
        edit.rest().isEmpty()
            ? ""
            : " The same edit mends %s.".formatted(Wording.count(edit.rest().size(), "more place"));
    return message.text() + "." + instead + others + also;
  }

  /**
   * One for each witness. Flows of one code flow would be read as threads that run side by side, in
   * an order that nobody knows here.
   */
  private List<Json> codeFlows(Evidence evidence) {
    List<Json> flows = new ArrayList<>(List.of(codeFlow(new Json(), evidence.primary())));
    for (Evidence.Named each : evidence.further()) {
      Json labelled = new Json().with("message", SarifPlace.message(each.label()));
      flows.add(codeFlow(labelled, each.witness()));
    }
    return flows;
  }

  /** A witness stays on one thread: a hand-over starts another. Hence one flow, named by it. */
  private Json codeFlow(Json codeFlow, Witness witness) {
    List<Step> steps = witness.stops();
    List<Step> kept = limits.kept(steps);
    String left = kept.size() == steps.size() ? "" : leftOut(steps.size() - kept.size());
    String thread = witness.origin().isAnywhere() ? "any thread" : witness.origin().thread();
    String reason = witness.origin().reason().isEmpty() ? "" : ": " + witness.origin().reason();
    String origin = thread + reason + left;
    Json threadFlow =
        new Json()
            .with("id", thread)
            .with("message", SarifPlace.message(origin))
            .with("locations", flow(kept));
    return codeFlow.with("threadFlows", List.of(threadFlow));
  }

  private static String leftOut(int steps) {
    return " (" + steps + " steps in the middle are left out)";
  }

  private List<Json> flow(List<Step> steps) {
    List<Json> flow = new ArrayList<>();
    steps.forEach(step -> flow.add(flowLocation(step, flow.size() + 1)));
    return flow;
  }

  private Json flowLocation(Step step, int order) {
    Json location = place.of(step).with("message", SarifPlace.message(step.text()));
    return new Json().with("location", location).with("executionOrder", order);
  }

  /** Where the primary witness begins and ends, where each further one ends, and the rest. */
  private List<Json> related(Edit edit) {
    Evidence evidence = edit.lead().evidence();
    Witness primary = evidence.primary();
    List<Json> related = new ArrayList<>();
    related.add(place.of(primary.frontier(), 1, "frontier: " + primary.frontier().text()));
    related.add(place.of(primary.sink(), 2, "sink: " + primary.sink().text()));
    for (Evidence.Named each : evidence.further()) {
      Step end = each.witness().sink();
      related.add(place.of(end, related.size() + 1, each.label() + ": " + end.text()));
    }
    edit.rest().stream()
        .limit(limits.related() - related.size())
        .forEach(each -> related.add(also(each, related.size() + 1)));
    return related;
  }

  private Json also(Finding finding, int id) {
    String text = "also %s: %s".formatted(finding.rule(), finding.message().text());
    return place.of(finding.at(), id, text);
  }

  private Json fingerprint(Finding finding) {
    return new Json().with("overt/v1", fingerprints.of(finding).value());
  }

  private Json properties(Edit edit) {
    Finding finding = edit.lead();
    Json properties =
        new Json()
            .with("certainty", Wording.of(finding.certainty()))
            .with("others", finding.message().others());
    String doubt = finding.witness().doubt();
    Json doubted = doubt.isEmpty() ? properties : properties.with("doubt", doubt);
    List<String> also = edit.rest().stream().map(f -> fingerprints.of(f).value()).toList();
    return also.isEmpty() ? doubted : doubted.withWords("alsoMends", also);
  }
}
