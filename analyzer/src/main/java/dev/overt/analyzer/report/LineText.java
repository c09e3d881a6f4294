package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.CodeAtLine;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Running;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints what is known of a line for people: the two answers, and what they rest on. */
public final class LineText {

  /** More of them say no more. */
  private static final int MOST_CALLERS = 3;

  private final BaseFolder base;
  private final Style style;

  /** Paths below the base folder are printed relative to it. */
  public LineText(Path base, Style style) {
    this.base = new BaseFolder(base);
    this.style = style;
  }

  /** Prints one answer, and what could not be read. */
  public void write(LineAnswer answer, List<Gap> gaps, Appendable out) throws IOException {
    LineWords words = new LineWords(base, answer);
    out.append(headline(answer)).append('\n');
    paragraph(words.question(), words.hits(), out);
    paragraph(LineWords.MEANWHILE, words.meanwhile(), out);
    for (CodeAtLine code : answer.code()) {
      out.append('\n').append(style.show(Style.Part.PLACE, piece(code))).append('\n');
      for (Suspension point : code.suspensions()) {
        out.append(point(point));
      }
      for (Running running : code.threads()) {
        out.append(running(running, LineWords.hidden(code)));
      }
      out.append(callers(code));
    }
    out.append(unknown(answer));
    new GapsText(base).write(gaps, out);
  }

  private String headline(LineAnswer answer) {
    SourcePoint at = answer.at();
    String source =
        SourceLines.of(base.absolute(at.file()))
            .line(at.line())
            .map(line -> " %d | %s\n".formatted(at.line(), line.strip()))
            .orElse("");
    return "%s\n%s".formatted(style.show(Style.Part.PLACE, place(at)), source);
  }

  private void paragraph(String heading, List<String> lines, Appendable out) throws IOException {
    out.append(style.show(Style.Part.SINK, heading)).append('\n');
    for (String line : lines) {
      out.append("  ").append(line).append('\n');
    }
  }

  private static String piece(CodeAtLine code) {
    String why = code.handedTo().isEmpty() ? "" : " (" + String.join("; ", code.handedTo()) + ")";
    return code.function()
            .map(at -> "in the function at %d:%d of ".formatted(at.line(), at.column()))
            .orElse("in ")
        + code.member()
        + why;
  }

  private String point(Suspension point) {
    if (point instanceof Suspension.Explicit explicit) {
      return "  %s at %s: %s, which %s\n"
          .formatted(
              style.show(Style.Part.NOTE, "explicit"),
              spot(explicit),
              HiddenWords.name(explicit.at()),
              explicit.why());
    }
    Suspension.Hidden hidden = (Suspension.Hidden) point;
    String headline =
        "  %s at %s, %s: %s\n"
            .formatted(
                style.show(Style.Part.WARNING, "hidden"),
                spot(hidden),
                Wording.of(hidden.certainty()),
                HiddenWords.event(hidden));
    String path = hidden.isDirect() ? "" : ladder(hidden.steps());
    return headline + path + instead(hidden.action().instead());
  }

  private static String spot(Suspension point) {
    return point.at().point().line() + ":" + point.at().point().column();
  }

  private String instead(Optional<String> words) {
    return words
        .map(text -> "    %s %s\n".formatted(style.show(Style.Part.INSTEAD, "instead:"), text))
        .orElse("");
  }

  private String running(Running running, List<Suspension.Hidden> hidden) {
    String headline =
        "  runs on the %s (%s), %s: %s\n"
            .formatted(
                style.show(Style.Part.THREAD, running.thread().label()),
                LineWords.duty(running.thread().kind()),
                Wording.of(running.certainty()),
                running.origin().reason());
    boolean isStopped =
        !running.thread().kind().mayBlock()
            && hidden.stream().anyMatch(point -> point.stops(running.thread().kind()));
    return headline + ladder(running.origin().lead()) + (isStopped ? boundary(running) : "");
  }

  private String boundary(Running running) {
    String place =
        running
            .frontier()
            .map(step -> "at %s, which %s".formatted(place(step), step.text()))
            .orElse("here");
    return "    an await is missing %s\n%s".formatted(place, instead(running.boundary()));
  }

  private String ladder(List<Step> steps) {
    int width = steps.stream().mapToInt(step -> place(step).length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (Step step : steps) {
      lines.append("    %s  %s\n".formatted(Wording.padded(place(step), width), step.text()));
    }
    return lines.toString();
  }

  private String callers(CodeAtLine code) {
    if (code.outermost().isEmpty()) {
      return code.threads().isEmpty()
          ? "  no root reaches this code, and nothing that was read calls it\n"
          : "";
    }
    String headline =
        code.threads().isEmpty()
            ? "  no root reaches this code; it is reached from\n"
            : "  also reached, by no root, from\n";
    List<Step> shown = code.outermost().stream().limit(MOST_CALLERS).toList();
    int more = code.outermost().size() - shown.size();
    String rest = more == 0 ? "" : "    and %d more\n".formatted(more);
    return headline + names(shown) + rest;
  }

  private String names(List<Step> steps) {
    int width = steps.stream().mapToInt(step -> place(step).length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (Step step : steps) {
      lines.append(
          "    %s  %s\n".formatted(Wording.padded(place(step), width), HiddenWords.name(step)));
    }
    return lines.toString();
  }

  private String unknown(LineAnswer answer) {
    List<String> lines = new ArrayList<>();
    for (LineAnswer.Unclear each : answer.unclear()) {
      lines.add(
          "  %d:%d, %s: %s\n"
              .formatted(each.at().line(), each.at().column(), each.called(), each.reason()));
    }
    behind(answer.behind()).ifPresent(lines::add);
    return lines.isEmpty() ? "" : "\nunknown\n" + String.join("", lines);
  }

  private static Optional<String> behind(LineAnswer.Behind behind) {
    List<String> parts = new ArrayList<>();
    if (behind.unknown() > 0) {
      parts.add(Wording.count(behind.unknown(), "call") + " whose target could not be told");
    }
    if (behind.unspoken() > 0) {
      parts.add(
          Wording.count(behind.unspoken(), "call")
              + " into libraries of which the catalog does not speak");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("  further on: " + String.join(", ", parts) + "\n");
  }

  private String place(Step step) {
    return place(step.point());
  }

  private String place(SourcePoint point) {
    return base.spelled(point.file()) + ":" + point.line();
  }
}
