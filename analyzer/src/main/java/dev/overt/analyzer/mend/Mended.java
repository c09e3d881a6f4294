package dev.overt.analyzer.mend;

import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a project.
 *
 * @param before what was found first
 * @param after what is found in the changed texts
 * @param fixes those that were made, in the order in which they were
 * @param refusals of the findings that are left and were asked for, in their order
 * @param texts the changed files with their old and new texts
 */
public record Mended(
    Report before,
    Report after,
    List<Proposal.Fix> fixes,
    List<Proposal.Refusal> refusals,
    SortedMap<Path, Text> texts) {

  /** The text of a file. */
  public record Text(String before, String after) {}

  public Mended {
    fixes = List.copyOf(fixes);
    refusals = List.copyOf(refusals);
    texts = new TreeMap<>(texts);
  }
}
