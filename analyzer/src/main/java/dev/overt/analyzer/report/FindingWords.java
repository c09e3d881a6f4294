package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** A finding in a few lines of plain text, where its steps are shown beside it. */
public final class FindingWords {

  private FindingWords() {}

  /** What is found, how certain it is, and what to write instead; each in a line of its own. */
  public static List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>(List.of(finding.message().text()));
    if (finding.message().others() > 0) {
      String others = Wording.count(finding.message().others(), "more blocking call");
      lines.add("and %s behind this one".formatted(others));
    }
    if (finding.certainty() != Certainty.CERTAIN) {
      lines.add("certainty: " + certainty(finding));
    }
    if (!finding.message().instead().isEmpty()) {
      lines.add("instead: " + finding.message().instead());
    }
    return lines;
  }

  /** How certain it is, and why no more. */
  static String certainty(Finding finding) {
    String doubt = finding.witness().doubt();
    return Wording.of(finding.certainty()) + (doubt.isEmpty() ? "" : ": " + doubt);
  }
}
