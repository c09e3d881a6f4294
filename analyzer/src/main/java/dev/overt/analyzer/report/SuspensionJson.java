package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.util.List;

/** A suspension point of a reader's question as JSON, and what else such answers are made of. */
record SuspensionJson(BaseFolder base) {

  static Json tool(String version) {
    return new Json().with("name", "overt").with("version", version);
  }

  Json of(Suspension point) {
    Json json = at(point.at().point(), new Json()).with("called", point.at().called());
    return point instanceof Suspension.Hidden hidden
        ? hidden(hidden, json.with("kind", hidden.isLost() ? "lost" : "hidden"))
        : json.with("kind", "explicit").with("why", ((Suspension.Explicit) point).why());
  }

  private Json hidden(Suspension.Hidden point, Json json) {
    return json.with("effect", Wording.of(point.action().kind().name()))
        .with("certainty", Wording.of(point.certainty()))
        .with("bounded", point.action().isBounded())
        .with("stops", Wording.of(point.passage()))
        .with("why", point.action().why())
        .with("instead", point.action().instead().orElse(""))
        .with("path", steps(point.steps()));
  }

  List<Json> steps(List<Step> steps) {
    return steps.stream().map(this::step).toList();
  }

  Json step(Step step) {
    return at(step.point(), new Json())
        .with("member", step.member())
        .with("called", step.called())
        .with("text", step.text());
  }

  Json at(SourcePoint point, Json json) {
    return json.with("file", base.spelled(point.file()))
        .with("line", point.line())
        .with("column", point.column());
  }
}
