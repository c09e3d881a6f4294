package dev.overt.analyzer.report;

/** What a report may be printed as. */
public enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  /** Commands of GitHub's workflow log. */
  GITHUB,
  /** GitLab's list of code quality. */
  GITLAB,
  /** The XML that Checkstyle writes, which many tools read. */
  CHECKSTYLE,
  /** The XML that test runners write: a test for each rule and finding. */
  JUNIT,
  /** A summary for a page of a build server. */
  MARKDOWN,
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
