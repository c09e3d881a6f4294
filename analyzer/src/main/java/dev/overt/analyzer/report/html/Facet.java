package dev.overt.analyzer.report.html;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.report.Wording;

/** What findings are counted and filtered by. */
enum Facet {
  RULE,
  THREAD,
  FOLDER,
  CERTAINTY,
  LEVEL;

  /** Of a finding that may happen wherever it is called. */
  static final String ANY_THREAD = "any thread";

  /** Its name in addresses and attributes. */
  String key() {
    return Wording.of(this);
  }

  /** What it says of a finding. */
  String of(Finding finding, Folders folders) {
    return switch (this) {
      case RULE -> finding.rule();
      case THREAD -> thread(finding);
      case FOLDER -> folders.of(finding.point().file());
      case CERTAINTY -> Wording.of(finding.certainty());
      case LEVEL -> Wording.of(finding.severity());
    };
  }

  /** Its name for readers. */
  String heading(Folders folders) {
    return switch (this) {
      case RULE -> "Rule";
      case THREAD -> "Thread";
      case FOLDER -> folders.heading();
      case CERTAINTY -> "Certainty";
      case LEVEL -> "Level";
    };
  }

  private static String thread(Finding finding) {
    String thread = finding.witness().origin().thread();
    return thread.isEmpty() ? ANY_THREAD : thread;
  }
}
