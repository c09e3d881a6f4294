package dev.overt.cli;

import dev.overt.analyzer.report.Style;

/** When text is coloured. */
enum Color {
  /** On a terminal, unless its user does not want any (no-color.org). */
  AUTO,
  ALWAYS,
  NEVER;

  Style style(Surroundings surroundings) {
    boolean isColoured = this == ALWAYS || this == AUTO && isWanted(surroundings);
    return isColoured ? Style.COLOURED : Style.PLAIN;
  }

  private static boolean isWanted(Surroundings surroundings) {
    return surroundings.isTerminal(1)
        && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
        && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
  }
}
