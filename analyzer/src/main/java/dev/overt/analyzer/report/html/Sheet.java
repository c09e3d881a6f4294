package dev.overt.analyzer.report.html;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.report.BaseFolder;
import dev.overt.analyzer.report.SourceFiles;

/**
 * What all parts of a page know.
 *
 * @param base the folder that paths are told from
 * @param sources that lines are read from
 * @param shelf the files whose lines the page shows
 * @param folders that findings are counted by
 * @param fingerprints by which the page names findings
 */
record Sheet(
    BaseFolder base, SourceFiles sources, Shelf shelf, Folders folders, Fingerprints fingerprints) {

  /** What the page calls a finding. */
  String anchor(Finding finding) {
    return "f-" + fingerprints.of(finding).value();
  }

  /** A place in words, and a link to the line where the page shows it. */
  Element place(SourcePoint point, String styleClass, String words) {
    return shelf
        .anchor(point)
        .map(anchor -> Element.text("a", styleClass, words).with("href", "#" + anchor))
        .orElseGet(() -> Element.text("span", styleClass, words));
  }

  /** The same, with the whole path. */
  Element place(SourcePoint point, String styleClass) {
    return place(point, styleClass, spelled(point));
  }

  /** A place as people write it. */
  String spelled(SourcePoint point) {
    return base.spelled(point.file()) + ":" + point.line();
  }
}
