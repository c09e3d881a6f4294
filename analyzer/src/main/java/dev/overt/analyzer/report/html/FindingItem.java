package dev.overt.analyzer.report.html;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.report.SourceLines;
import dev.overt.analyzer.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** One finding in a list: a headline that opens what is known of it. */
record FindingItem(Sheet sheet, Edit edit) {

  private static final int AROUND = 2;

  /** Places behind these are in the JSON report. */
  private static final int MOST_PLACES = 50;

  Element element() {
    Finding finding = edit.lead();
    Element item =
        Element.of("li", "finding " + Wording.of(finding.severity()))
            .with("id", sheet.anchor(finding));
    for (Facet facet : Facet.values()) {
      item.with("data-" + facet.key(), facet.of(finding, sheet.folders()));
    }
    return item.add(Element.of("details").add(headline(finding), body(finding)));
  }

  private Element headline(Finding finding) {
    return Element.of("summary")
        .add(
            Element.text("span", "degree", Wording.of(finding.severity())),
            Element.text("span", "message", finding.message().text()),
            Element.of("span", "meta")
                .add(
                    Element.text("span", "where", sheet.spelled(finding.point())),
                    Element.text("span", "chip rule", finding.rule()),
                    Element.text("span", "chip", Facet.THREAD.of(finding, sheet.folders())),
                    Element.text("span", "chip", Wording.of(finding.certainty()))));
  }

  private Element body(Finding finding) {
    Element body = Element.of("div", "body");
    body.addAll(snippet(finding));
    body.add(Element.text("h3", "", "How it gets there"));
    body.add(new PathDrawing(sheet, finding).element());
    body.addAll(doubts(finding));
    String instead = finding.message().instead();
    if (!instead.isEmpty()) {
      body.add(
          Element.of("p", "instead").add(Element.text("b", "", "Instead: ")).text(instead + "."));
    }
    if (!edit.rest().isEmpty()) {
      body.add(mended());
    }
    body.add(
        Element.of("p", "more-of")
            .add(
                Element.text("a", "", "What %s is about".formatted(finding.rule()))
                    .with("href", "#rule-" + finding.rule())));
    return body.add(suppression(finding));
  }

  private List<Element> snippet(Finding finding) {
    SourcePoint point = finding.point();
    SourceLines source = sheet.sources().lines(point.file());
    if (source.line(point.line()).isEmpty()) {
      return List.of(Element.text("p", "quiet", "The source of this line cannot be shown."));
    }
    List<Integer> numbers = new ArrayList<>();
    int last = Math.min(source.lines().size(), point.line() + AROUND);
    for (int line = Math.max(1, point.line() - AROUND); line <= last; line++) {
      numbers.add(line);
    }
    Element list =
        new Excerpt(source).list(numbers, (number, text, line) -> fill(number, text, line));
    Element head = Element.of("p", "file").add(sheet.place(point, "at"));
    return List.of(head, list);
  }

  private void fill(int number, String text, Element line) {
    if (number == edit.lead().point().line()) {
      line.with("class", "hit");
      Excerpt.mark(edit.lead().point(), text, line);
    } else {
      line.text(text);
    }
  }

  private static List<Element> doubts(Finding finding) {
    List<Element> doubts = new ArrayList<>();
    if (finding.certainty() != Certainty.CERTAIN) {
      String doubt = finding.witness().doubt();
      doubts.add(
          Element.of("p", "doubt")
              .add(Element.text("b", "", "Certainty: "))
              .text(Wording.of(finding.certainty()) + (doubt.isEmpty() ? "" : ": " + doubt) + "."));
    }
    if (finding.message().others() > 0) {
      String others = Wording.count(finding.message().others(), "more blocking call");
      doubts.add(Element.text("p", "quiet", "And %s behind this one.".formatted(others)));
    }
    return doubts;
  }

  private Element mended() {
    Element list = Element.of("ul");
    edit.rest().stream()
        .limit(MOST_PLACES)
        .forEach(
            each ->
                list.add(
                    Element.of("li")
                        .add(sheet.place(each.point(), "at"))
                        .text(" " + each.message().text() + " [" + each.rule() + "]")));
    int more = edit.rest().size() - MOST_PLACES;
    if (more > 0) {
      list.add(Element.text("li", "quiet", "and %d more".formatted(more)));
    }
    String places = Wording.count(edit.rest().size(), "more place");
    return Element.of("details", "mended")
        .add(Element.of("summary").text("The same edit mends " + places), list);
  }

  private Element suppression(Finding finding) {
    return Element.of("div", "allow")
        .add(
            Element.text("span", "", "To keep it, with your reason, above the line or a member:"),
            copied("// overt:allow %s: reason".formatted(finding.rule())),
            copied("@SuppressWarnings(\"overt:%s\")".formatted(finding.rule())));
  }

  private static Element copied(String text) {
    return Element.of("span", "copied")
        .add(
            Element.of("code").text(text),
            Element.text("button", "copy", "Copy")
                .with("type", "button")
                .with("aria-label", "Copy " + text));
  }
}
