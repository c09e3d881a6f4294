package dev.overt.analyzer.report;

/**
 * How much room a text has.
 *
 * @param width columns of a line
 */
public record Layout(int width, Detail detail) {

  /** How much is told. */
  public enum Detail {
    /** Findings and what could not be read. */
    QUIET,
    /** What is read at a glance. */
    USUAL,
    /** All, however long it gets. */
    WHOLE
  }

  /** Reads well where nothing is known of the screen. */
  public static final Layout USUAL = new Layout(100, Detail.USUAL);

  /** Less shows nothing. */
  private static final int NARROWEST = 40;

  public Layout {
    width = Math.max(width, NARROWEST);
  }

  boolean isWhole() {
    return detail == Detail.WHOLE;
  }

  boolean isQuiet() {
    return detail == Detail.QUIET;
  }
}
