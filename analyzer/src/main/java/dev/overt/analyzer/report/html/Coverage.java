package dev.overt.analyzer.report.html;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.report.BaseFolder;
import dev.overt.analyzer.report.Hint;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a scan has seen, and what it has not: threads, unknown calls, gaps, remarks. */
record Coverage(Report report, BaseFolder base) {

  /** A reader mends the first ones and scans again. */
  private static final int MOST = 200;

  /** The parts that have something to say. */
  List<Element> elements() {
    List<Element> parts = new ArrayList<>();
    parts.add(table("Threads that enter the code", "places", report.scope().entries()));
    Report.Scope scope = report.scope();
    parts.add(table("Why calls are unknown", "calls", scope.reasons()));
    String hint = Hint.of(scope);
    if (!hint.isEmpty()) {
      parts.add(Element.text("p", "hint", hint.strip()));
    }
    if (!report.gaps().isEmpty()) {
      parts.add(list("What could not be read", report.gaps().stream().map(this::gap).toList()));
    }
    if (!report.remarks().isEmpty()) {
      parts.add(list("Remarks", report.remarks().stream().map(this::remark).toList()));
    }
    return parts;
  }

  private static Element table(String caption, String unit, List<Report.Reason> rows) {
    Element part = Element.of("div", "part").add(Element.of("h3").text(caption));
    if (rows.isEmpty()) {
      return part.add(Element.text("p", "quiet", "None is known."));
    }
    Element body = Element.of("tbody");
    for (Report.Reason row : rows) {
      body.add(
          Element.of("tr")
              .add(
                  Element.of("th").with("scope", "row").text(row.text()),
                  Element.of("td").text(Integer.toString(row.calls()))));
    }
    Element head =
        Element.of("tr")
            .add(
                Element.of("th").with("scope", "col").text("what"),
                Element.of("th").with("scope", "col").text(unit));
    return part.add(Element.of("table").add(Element.of("thead").add(head), body));
  }

  private static Element list(String caption, List<Element> items) {
    Element list = Element.of("ul").addAll(items.stream().limit(MOST).toList());
    int more = items.size() - MOST;
    if (more > 0) {
      list.add(Element.text("li", "quiet", "and %d more".formatted(more)));
    }
    return Element.of("div", "part wide")
        .add(Element.of("h3").text("%s (%d)".formatted(caption, items.size())), list);
  }

  private Element gap(Gap gap) {
    return Element.of("li")
        .add(Element.of("code").text(base.spelled(gap.subject())))
        .text(" " + gap.reason());
  }

  private Element remark(Remark remark) {
    String file = base.spelled(remark.subject());
    String place = remark.line() == 0 ? file : file + ":" + remark.line();
    return Element.of("li").add(Element.of("code").text(place)).text(" " + remark.text());
  }

  /** How sure silence is, in a sentence. */
  String verdict() {
    Report.Scope scope = report.scope();
    if (scope.isDoubtful()) {
      return "So many calls are unknown that silence says little.";
    }
    return report.gaps().isEmpty()
        ? "All of the project could be read."
        : Wording.count(report.gaps().size(), "part") + " of the project could not be read.";
  }
}
