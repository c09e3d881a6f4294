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
record SarifResult(SarifPlace place, List<String> rules, Fingerprints fingerprints) {

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

  private Json codeFlow(Witness witness) {
    Json origin = SarifPlace.message(witness.origin().thread() + ": " + witness.origin().reason());
    Json threadFlow = new Json().with("message", origin).with("locations", flow(witness));
    return new Json().with("threadFlows", List.of(threadFlow));
  }

  private List<Json> flow(Witness witness) {
    List<Json> flow = new ArrayList<>();
    Stream.concat(witness.origin().lead().stream(), witness.steps().stream())
        .forEach(step -> flow.add(flowLocation(step, flow.size() + 1)));
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
