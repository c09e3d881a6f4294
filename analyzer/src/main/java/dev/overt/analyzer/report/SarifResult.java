package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.finding.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What SARIF says of a finding: a result.
 *
 * @param rules the ids of the run's rules, in their order
 */
record SarifResult(
    SarifPlace place, List<String> rules, Fingerprints fingerprints, SarifLimits limits) {

  Json of(Finding finding) {
    return new Json()
        .with("ruleId", finding.rule())
        // -1 is SARIF's own word for a rule that the log does not describe.
        .with("ruleIndex", rules.indexOf(finding.rule()))
        .with("level", Wording.of(finding.severity()))
        .with("message", SarifPlace.message(text(finding.message())))
        .with("locations", List.of(place.of(finding.at())))
        .with("codeFlows", List.of(codeFlow(finding.witness())))
        .with("relatedLocations", related(finding.witness()))
        .with("partialFingerprints", fingerprint(finding))
        .with("properties", properties(finding));
  }

  private static String text(Message message) {
    String instead = message.instead().isEmpty() ? "" : " Instead: " + message.instead() + ".";
    String others = message.others() == 0 ? "" : " " + message.others() + " more behind this call.";
    return message.text() + "." + instead + others;
  }

  /** A witness stays on one thread: a hand-over starts another. Hence one flow, named by it. */
  private Json codeFlow(Witness witness) {
    List<Step> steps =
        Stream.concat(witness.origin().lead().stream(), witness.steps().stream()).toList();
    List<Step> kept = limits.kept(steps);
    String left = kept.size() == steps.size() ? "" : leftOut(steps.size() - kept.size());
    String origin = witness.origin().thread() + ": " + witness.origin().reason() + left;
    Json threadFlow =
        new Json()
            .with("id", witness.origin().thread())
            .with("message", SarifPlace.message(origin))
            .with("locations", flow(kept));
    return new Json().with("threadFlows", List.of(threadFlow));
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

  private List<Json> related(Witness witness) {
    Json frontier = place.of(witness.frontier(), 1, "frontier: " + witness.frontier().text());
    Json sink = place.of(witness.sink(), 2, "sink: " + witness.sink().text());
    return List.of(frontier, sink);
  }

  private Json fingerprint(Finding finding) {
    return new Json().with("overt/v1", fingerprints.of(finding).value());
  }

  private static Json properties(Finding finding) {
    return new Json()
        .with("certainty", Wording.of(finding.certainty()))
        .with("others", finding.message().others());
  }
}
