package dev.overt.analyzer.report.sarif;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.report.BaseFolder;
import dev.overt.analyzer.report.Frame;
import dev.overt.analyzer.report.Json;
import dev.overt.analyzer.report.SourceFiles;
import dev.overt.analyzer.report.SourceLines;
import java.nio.file.Path;
import java.util.List;

/** Places as SARIF writes them. */
record SarifPlace(BaseFolder base, SourceFiles sources) {

  /** Lines around a finding that are shown with it. */
  private static final int AROUND = 2;

  /** Of a log. */
  SarifPlace(BaseFolder base) {
    this(base, new SourceFiles(base));
  }

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

  /** The same with the line itself and those around it. */
  Json shown(Step step) {
    SourcePoint point = step.point();
    SourceLines lines = sources.lines(point.file());
    if (lines.line(point.line()).isEmpty()) {
      return of(step);
    }
    Json snippet = new Json().with("text", lines.around(point.line(), 0));
    Json context =
        new Json()
            .with("startLine", lines.first(point.line(), AROUND))
            .with("endLine", lines.last(point.line(), AROUND))
            .with("snippet", new Json().with("text", lines.around(point.line(), AROUND)));
    Json physical =
        new Json()
            .with("artifactLocation", artifact(point.file()))
            .with("region", region(point).with("snippet", snippet))
            .with("contextRegion", context);
    return within(step, new Json(), physical);
  }

  /** A whole file. */
  Json of(Path file) {
    return new Json().with("physicalLocation", whole(file));
  }

  /** A line of a file, or the whole file for line 0. */
  Json of(Path file, int line) {
    Json physical = whole(file);
    Json placed =
        line == 0 ? physical : physical.with("region", new Json().with("startLine", line));
    return new Json().with("physicalLocation", placed);
  }

  /** The same with an id, by which messages may name it, and a message. */
  Json of(Step step, int id, String text) {
    return within(step, new Json().with("id", id)).with("message", message(text));
  }

  private Json within(Step step, Json location) {
    return within(step, location, physical(step.point()));
  }

  private static Json within(Step step, Json location, Json physical) {
    Json member = new Json().with("fullyQualifiedName", step.member()).with("kind", "member");
    return location.with("physicalLocation", physical).with("logicalLocations", List.of(member));
  }

  private Json physical(SourcePoint point) {
    return new Json()
        .with("artifactLocation", artifact(point.file()))
        .with("region", region(point));
  }

  /** A name is as long as it has letters; of a file that can't be read nothing is known. */
  private Json region(SourcePoint point) {
    Json start = new Json().with("startLine", point.line()).with("startColumn", point.column());
    return sources
        .lines(point.file())
        .line(point.line())
        .map(line -> new Frame(point, line).width())
        .map(width -> start.with("endLine", point.line()).with("endColumn", point.column() + width))
        .orElse(start);
  }

  private Json whole(Path file) {
    return new Json().with("artifactLocation", artifact(file));
  }

  /** Which file it is. */
  Json artifact(Path file) {
    Json artifact = new Json().with("uri", base.uriOf(file));
    return base.holds(file) ? artifact.with("uriBaseId", BASE) : artifact;
  }
}
