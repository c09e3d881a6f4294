package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.CodeAtLine;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Running;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Visible;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is known of a line as Markdown: the words of {@link LineText}, with links to the steps. */
public final class LineMarkdown {

  /** A window beside a line has no room for more; {@code overt why} shows all. */
  private static final int MOST = 6;

  private final BaseFolder base;

  /** Paths below the base folder are shown relative to it. */
  public LineMarkdown(Path base) {
    this.base = new BaseFolder(base);
  }

  /** One answer. */
  public String of(LineAnswer answer) {
    LineWords words = new LineWords(base, answer);
    StringBuilder text = new StringBuilder();
    paragraph(words.question(), words.hits(), text);
    paragraph(LineWords.MEANWHILE, words.meanwhile(), text);
    for (CodeAtLine code : answer.code()) {
      text.append("---\n\n");
      code.suspensions().forEach(point -> text.append(point(point)));
      shown(code.threads()).forEach(running -> text.append(running(running)));
      text.append(more(code.threads().size()));
    }
    for (LineAnswer.Unclear each : answer.unclear()) {
      text.append("- unknown: %s\n\n".formatted(plain(each.called() + ", " + each.reason())));
    }
    return text.toString();
  }

  private static void paragraph(String heading, List<String> lines, StringBuilder text) {
    text.append("**").append(heading).append("**\n\n");
    lines.forEach(line -> text.append(plain(line)).append("\n\n"));
  }

  private String point(Suspension point) {
    if (point instanceof Suspension.Explicit explicit) {
      String name = HiddenWords.name(explicit.at());
      return "explicit: %s\n\n".formatted(plain("%s, which %s".formatted(name, explicit.why())));
    }
    Suspension.Hidden hidden = (Suspension.Hidden) point;
    String event = "%s: %s".formatted(Wording.of(hidden.certainty()), HiddenWords.event(hidden));
    String steps = hidden.isDirect() ? "" : steps(hidden.steps());
    return "hidden, %s\n\n%s%s".formatted(plain(event), steps, instead(hidden.action().instead()));
  }

  private static String instead(Optional<String> words) {
    return words.map(text -> "instead: %s\n\n".formatted(plain(text))).orElse("");
  }

  private String running(Running running) {
    String rest =
        " (%s), %s: %s"
            .formatted(
                LineWords.duty(running.thread().kind()),
                Wording.of(running.certainty()),
                running.origin().reason());
    return "runs on the **%s**%s\n\n%s"
        .formatted(plain(running.thread().label()), plain(rest), steps(running.origin().lead()));
  }

  private String steps(List<Step> steps) {
    StringBuilder text = new StringBuilder();
    for (Step step : shown(steps)) {
      text.append("- %s %s\n".formatted(link(step.point()), plain(step.text())));
    }
    return text.append(more(steps.size())).append(steps.isEmpty() ? "" : "\n").toString();
  }

  private static <T> List<T> shown(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static String more(int all) {
    return all > MOST ? "- and %d more\n".formatted(all - MOST) : "";
  }

  private String link(SourcePoint point) {
    Path file = base.absolute(point.file());
    String shown = "%s:%d".formatted(file.getFileName(), point.line());
    // Parentheses are letters of a URI, but end a link.
    String uri = file.toUri().toString().replace("(", "%28").replace(")", "%29");
    return "[%s](%s#L%d)".formatted(plain(shown), uri, point.line());
  }

  /** Words in which nothing is markup. */
  private static String plain(String words) {
    return Visible.line(words).replaceAll("[\\\\`*_{}\\[\\]<>#|~&]", "\\\\$0");
  }
}
