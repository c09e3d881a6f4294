package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** One finding in words. */
record FindingText(BaseFolder base, Style style) {

  /** All lines of it, each with its line break. */
  String of(Finding finding, SourceLines source) {
    return headline(finding)
        + frame(finding.point(), source)
        + ladder("", finding.witness())
        + further(finding)
        + remarks(finding);
  }

  private String headline(Finding finding) {
    SourcePoint point = finding.point();
    String place = "%s:%s:%s:".formatted(base.spelled(point.file()), point.line(), point.column());
    return "%s %s %s %s\n"
        .formatted(
            style.show(Style.Part.PLACE, place),
            style.show(Style.Part.of(finding.severity()), Wording.of(finding.severity()) + ":"),
            finding.message().text(),
            style.show(Style.Part.RULE, "[" + finding.rule() + "]"));
  }

  private String frame(SourcePoint point, SourceLines source) {
    return source.line(point.line()).map(line -> new Frame(point, line).text(style)).orElse("");
  }

  private String further(Finding finding) {
    return finding.evidence().further().stream()
        .map(each -> ladder(each.label() + ", ", each.witness()))
        .collect(Collectors.joining());
  }

  private String ladder(String label, Witness witness) {
    Origin origin = witness.origin();
    List<Step> steps = witness.stops();
    int width = steps.stream().mapToInt(step -> place(step).length()).max().orElse(0);
    String thread = style.show(Style.Part.THREAD, origin.thread());
    return "  %son the %s: %s\n".formatted(label, thread, origin.reason())
        + steps.stream()
            .map(step -> rung(step, width, step.equals(witness.sink())))
            .collect(Collectors.joining());
  }

  private String rung(Step step, int width, boolean isSink) {
    String place = place(step);
    String gap = " ".repeat(width - place.length());
    String text = isSink ? style.show(Style.Part.SINK, step.text()) : step.text();
    return "    %s%s  %s\n".formatted(place, gap, text);
  }

  private String place(Step step) {
    return base.spelled(step.point().file()) + ":" + step.point().line();
  }

  private String remarks(Finding finding) {
    StringBuilder remarks = new StringBuilder();
    if (finding.message().others() > 0) {
      String others = Wording.count(finding.message().others(), "more blocking call");
      remarks.append("  and %s behind this one\n".formatted(others));
    }
    if (finding.certainty() != Certainty.CERTAIN) {
      remarks.append("  certainty: %s\n".formatted(Wording.of(finding.certainty())));
    }
    if (!finding.message().instead().isEmpty()) {
      String label = style.show(Style.Part.INSTEAD, "instead:");
      remarks.append("  %s %s\n".formatted(label, finding.message().instead()));
    }
    return remarks.toString();
  }
}
