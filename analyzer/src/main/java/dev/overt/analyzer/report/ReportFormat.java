package dev.overt.analyzer.report;

/** What a report may be printed as. */
public enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  /** Commands of GitHub's workflow log. */
  GITHUB
}
