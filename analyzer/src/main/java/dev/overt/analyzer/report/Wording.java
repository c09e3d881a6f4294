package dev.overt.analyzer.report;

import java.util.Locale;

/** How values of the analysis are spelled in every report. */
final class Wording {

  private Wording() {}

  /** A constant in lower case, such as {@code warning}, in every locale. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number with its noun: {@code 1 finding}, {@code 2 findings}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
