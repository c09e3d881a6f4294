package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One finding in words, and what else is mended with it. */
record FindingText(BaseFolder base, Style style, Layout layout) {

  private static final String MARGIN = "    ";

  /** All lines of it, each with its line break. */
  String of(Edit edit, SourceLines source) {
    Finding finding = edit.lead();
    return headline(finding)
        + frame(finding.point(), source)
        + new Ladder(base, style, layout).of("", finding.witness(), finding.point().file())
        + further(finding)
        + new MendedText(base, layout).of(edit)
        + remarks(finding);
  }

  private String headline(Finding finding) {
    SourcePoint point = finding.point();
    String place = ":%s:%s:".formatted(point.line(), point.column());
    String path = ShortPath.of(base.spelled(point.file()), layout.width() - place.length());
    String headline =
        "%s %s %s %s"
            .formatted(
                style.show(Style.Part.PLACE, path + place),
                style.show(Style.Part.of(finding.severity()), Wording.of(finding.severity()) + ":"),
                finding.message().text(),
                style.show(Style.Part.RULE, "[" + finding.rule() + "]"));
    return hanging(headline);
  }

  private String hanging(String text) {
    return String.join("\n", Wording.hanging(text, layout.width(), MARGIN)) + "\n";
  }

  private String frame(SourcePoint point, SourceLines source) {
    return source
        .line(point.line())
        .map(line -> new Frame(point, line).within(layout.width()).text(style))
        .orElse("");
  }

  private String further(Finding finding) {
    Ladder ladder = new Ladder(base, style, layout);
    return finding.evidence().further().stream()
        .map(each -> ladder.of(each.label(), each.witness(), finding.point().file()))
        .collect(Collectors.joining());
  }

  private String remarks(Finding finding) {
    List<String> remarks = new ArrayList<>();
    if (finding.message().others() > 0) {
      String others = Wording.count(finding.message().others(), "more blocking call");
      remarks.add("  and %s behind this one".formatted(others));
    }
    if (finding.certainty() != Certainty.CERTAIN) {
      remarks.add("  certainty: %s".formatted(FindingWords.certainty(finding)));
    }
    if (!finding.message().instead().isEmpty()) {
      String label = style.show(Style.Part.INSTEAD, "instead:");
      remarks.add("  %s %s".formatted(label, finding.message().instead()));
    }
    return remarks.stream().map(this::hanging).collect(Collectors.joining());
  }
}
