package dev.overt.analyzer.report;

/** What a report may be printed as. */
public enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  /** Commands of GitHub's workflow log. */
  GITHUB,
  /** One page for a browser. */
  HTML,
  /** One line for each finding. */
  CONCISE,
  /** How often each rule is broken. */
  STATISTICS;

  /** Whether people read it, where they stand. */
  public boolean isForPeople() {
    return this == TEXT || this == CONCISE || this == STATISTICS;
  }
}
