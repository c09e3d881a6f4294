package dev.overt.analyzer.report.html;

import dev.overt.analyzer.analysis.Suspension;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/**
 * A source file of which a page shows lines.
 *
 * @param id names it in the page, and with a line number behind it the line
 * @param lines that are shown, from 1
 * @param suspensions of the file, by line and column
 */
record ShownFile(
    String id, Path file, SortedSet<Integer> lines, boolean isWhole, List<Suspension> suspensions) {

  /** What the page calls a line. */
  String anchor(int line) {
    return id + "-" + line;
  }
}
