package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.nio.file.Path;
import java.util.List;

/** Places as SARIF writes them. */
record SarifPlace(BaseFolder base) {

  /** Stands for the base folder in the URIs of a log; the name that code scanning services know. */
  static final String BASE = "%SRCROOT%";

  /** A text where SARIF wants a message or a description. */
  static Json message(String text) {
    return new Json().with("text", text);
  }

  /** The place of a step and the member around it. */
  Json of(Step step) {
    return within(step, new Json());
  }

  /** A whole file. */
  Json of(Path file) {
    return new Json().with("physicalLocation", whole(file));
  }

  /** The line, or the whole file, that a remark is about. */
  Json of(Remark remark) {
    Json physical = whole(Path.of(remark.subject()));
    Json placed =
        remark.line() == 0
            ? physical
            : physical.with("region", new Json().with("startLine", remark.line()));
    return new Json().with("physicalLocation", placed);
  }

  /** The same with an id, by which messages may name it, and a message. */
  Json of(Step step, int id, String text) {
    return within(step, new Json().with("id", id)).with("message", message(text));
  }

  private Json within(Step step, Json location) {
    Json member = new Json().with("fullyQualifiedName", step.member()).with("kind", "member");
    return location
        .with("physicalLocation", physical(step.point()))
        .with("logicalLocations", List.of(member));
  }

  private Json physical(SourcePoint point) {
    return new Json()
        .with("artifactLocation", artifact(point.file()))
        .with(
            "region",
            new Json().with("startLine", point.line()).with("startColumn", point.column()));
  }

  private Json whole(Path file) {
    return new Json().with("artifactLocation", artifact(file));
  }

  private Json artifact(Path file) {
    Json artifact = new Json().with("uri", base.uriOf(file));
    return base.holds(file) ? artifact.with("uriBaseId", BASE) : artifact;
  }
}
