package dev.overt.analyzer.report;

/**
 * What a scan leaves behind.
 *
 * @param margins asked by reports that show source; nothing is worked out for the others
 * @param fixes asked by reports that tell how to rewrite it
 */
public record ScannedProject(Report report, Margins margins, Fixes fixes) {

  /** One of which no changes are proposed. */
  public ScannedProject(Report report, Margins margins) {
    this(report, margins, Fixes.NONE);
  }

  /** One of which nothing but the report is known. */
  public static ScannedProject of(Report report) {
    return new ScannedProject(report, Margins.NONE, Fixes.NONE);
  }

  /** The same project, with another report. */
  public ScannedProject with(Report other) {
    return new ScannedProject(other, margins, fixes);
  }
}
