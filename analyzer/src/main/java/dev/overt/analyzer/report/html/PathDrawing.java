package dev.overt.analyzer.report.html;

import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Mend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The witnesses of a finding as a path: a lane for each thread, a row for each step from where the
 * thread enters to what stops it, and the boundary that is missing before the call that should run
 * on another thread.
 */
final class PathDrawing {

  /** More do not stand beside each other. */
  private static final int MOST_LANES = 4;

  private static final String FREE_LANE = "a thread that may wait";

  private final Sheet sheet;
  private final Finding finding;
  private final List<String> lanes;
  private final boolean hasFreeLane;
  private Path file = Path.of("");

  PathDrawing(Sheet sheet, Finding finding) {
    this.sheet = sheet;
    this.finding = finding;
    this.hasFreeLane =
        !finding.witness().origin().isAnywhere() && finding.message().mend() != Mend.AT_SINK;
    Stream<String> threads = finding.evidence().witnesses().map(PathDrawing::thread).distinct();
    Stream<String> free = hasFreeLane ? Stream.of(FREE_LANE) : Stream.empty();
    this.lanes = Stream.concat(threads, free).distinct().toList();
  }

  private static String thread(Witness witness) {
    return witness.origin().isAnywhere() ? Facet.ANY_THREAD : witness.origin().thread();
  }

  /** The whole drawing. */
  Element element() {
    Element rows = Element.of("ol");
    rows.addAll(rows(finding.witness(), true));
    for (Evidence.Named further : finding.evidence().further()) {
      rows.add(Element.text("li", "label", further.label()));
      rows.addAll(rows(further.witness(), false));
    }
    return Element.of("div", "path n" + Math.min(lanes.size(), MOST_LANES)).add(heads(), rows);
  }

  /** The rows name their lanes to those who see no columns. */
  private Element heads() {
    Element heads = Element.of("div", "heads").with("aria-hidden", "true");
    heads.add(Element.of("i"));
    for (int i = 0; i < Math.min(lanes.size(), MOST_LANES); i++) {
      boolean isFree = hasFreeLane && i == lanes.size() - 1;
      heads.add(Element.text("span", isFree ? "h free" : "h h" + (i + 1), lanes.get(i)));
    }
    return heads;
  }

  private List<Element> rows(Witness witness, boolean isPrimary) {
    int lane = Math.min(lanes.indexOf(thread(witness)) + 1, MOST_LANES);
    List<Element> rows = new ArrayList<>();
    String reason = witness.origin().reason();
    if (!reason.isEmpty()) {
      rows.add(reason(witness.origin(), lane));
    }
    List<Step> lead = witness.origin().lead();
    for (int i = 0; i < lead.size(); i++) {
      rows.add(row(lead.get(i), "l" + lane + (i == 0 ? " enters" : "")));
    }
    if (isPrimary && hasFreeLane) {
      rows.add(boundary(witness.origin(), lane));
    }
    for (int i = 0; i < witness.steps().size(); i++) {
      boolean isSink = i == witness.steps().size() - 1;
      String stays = isPrimary && hasFreeLane ? " stays" : "";
      rows.add(row(witness.steps().get(i), "l" + lane + stays + (isSink ? " sink" : "")));
    }
    return rows;
  }

  private static Element reason(Origin origin, int lane) {
    Element row = Element.of("li", "why l" + lane);
    Element what = Element.of("div", "what");
    if (!origin.isAnywhere()) {
      what.add(Element.text("b", "thread", "on the " + origin.thread())).text(": ");
    }
    return row.add(what.text(origin.reason()));
  }

  private static Element boundary(Origin origin, int lane) {
    return Element.of("li", "boundary l" + lane)
        .add(
            Element.of("div", "what")
                .add(Element.text("b", "", "A boundary is missing here."))
                .text(" What follows stays on the " + origin.thread() + "; it belongs on ")
                .add(Element.text("span", "free", FREE_LANE))
                .text("."));
  }

  private Element row(Step step, String styleClass) {
    SourcePoint point = step.point();
    boolean isNewFile = !point.file().equals(file);
    file = point.file();
    String place = (isNewFile ? point.file().getFileName() : "") + ":" + point.line();
    Element what = Element.of("div", "what").add(Element.text("span", "does", step.text()));
    sheet
        .sources()
        .lines(point.file())
        .line(point.line())
        .ifPresent(line -> what.add(Element.text("code", "line", shortened(line.strip()))));
    return Element.of("li", styleClass + (isNewFile ? " file" : ""))
        .add(sheet.place(point, "at", place).with("title", sheet.spelled(point)), what);
  }

  private static String shortened(String line) {
    return line.length() > 160 ? line.substring(0, 157) + "..." : line;
  }
}
