package dev.overt.analyzer.report;

/**
 * How much room a text has.
 *
 * @param width columns of a line
 * @param isWhole whether all is told, however long it gets
 */
public record Layout(int width, boolean isWhole) {

  /** Reads well where nothing is known of the screen. */
  public static final Layout USUAL = new Layout(100, false);

  /** Less shows nothing. */
  private static final int NARROWEST = 40;

  public Layout {
    width = Math.max(width, NARROWEST);
  }
}
