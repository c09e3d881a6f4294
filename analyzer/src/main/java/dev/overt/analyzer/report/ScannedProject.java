package dev.overt.analyzer.report;

/**
 * What a scan leaves behind.
 *
 * @param margins asked by reports that show source; nothing is worked out for the others
 */
public record ScannedProject(Report report, Margins margins) {

  /** One of which nothing but the report is known. */
  public static ScannedProject of(Report report) {
    return new ScannedProject(report, Margins.NONE);
  }

  /** The same project, with another report. */
  public ScannedProject with(Report other) {
    return new ScannedProject(other, margins);
  }
}
