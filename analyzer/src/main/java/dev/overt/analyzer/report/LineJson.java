package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.CodeAtLine;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Running;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints what is known of a line for programs: all that the text says, in a form that only grows.
 */
public final class LineJson {

  private static final int FORM = 1;

  private final BaseFolder base;
  private final SuspensionJson points;
  private final String version;

  /** Paths below the base folder are printed relative to it; the version is the tool's. */
  public LineJson(Path base, String version) {
    this.base = new BaseFolder(base);
    this.points = new SuspensionJson(this.base);
    this.version = version;
  }

  /** Prints one answer, and what could not be read, as one JSON object. */
  public void write(LineAnswer answer, List<Gap> gaps, Appendable out) throws IOException {
    LineWords words = new LineWords(base, answer);
    points
        .at(answer.at(), new Json().with("form", FORM).with("tool", SuspensionJson.tool(version)))
        .with("subject", Wording.of(answer.subject()))
        .withWords("waits", words.hits())
        .withWords("meanwhile", words.meanwhile())
        .with("code", answer.code().stream().map(this::code).toList())
        .with("unclear", answer.unclear().stream().map(this::unclear).toList())
        .with(
            "behind",
            new Json()
                .with("unknown", answer.behind().unknown())
                .with("unspoken", answer.behind().unspoken()))
        .with("gaps", new GapsText(base).json(gaps))
        .write(out);
  }

  private Json code(CodeAtLine code) {
    return new Json()
        .with("member", code.member())
        .with("function", code.function().map(this::point).stream().toList())
        .withWords("handedTo", code.handedTo())
        .with("suspensions", code.suspensions().stream().map(points::of).toList())
        .with("threads", code.threads().stream().map(this::running).toList())
        .with("outermost", code.outermost().stream().map(this::caller).toList());
  }

  private Json running(Running running) {
    return new Json()
        .with("kind", Wording.of(running.thread().kind()))
        .with("thread", running.thread().label())
        .with("mayBlock", running.thread().kind().mayBlock())
        .with("certainty", Wording.of(running.certainty()))
        .with("reason", running.origin().reason())
        .with("lead", points.steps(running.origin().lead()))
        .with("frontier", running.frontier().map(points::step).stream().toList())
        .with("instead", running.boundary().orElse(""))
        .with("pinned", running.pinned().map(this::point).stream().toList());
  }

  private Json caller(Step step) {
    return point(step.point()).with("member", step.member());
  }

  private Json unclear(LineAnswer.Unclear unclear) {
    return point(unclear.at()).with("called", unclear.called()).with("reason", unclear.reason());
  }

  private Json point(SourcePoint point) {
    return points.at(point, new Json());
  }
}
