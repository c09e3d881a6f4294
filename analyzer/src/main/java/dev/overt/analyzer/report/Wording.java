package dev.overt.analyzer.report;

import java.util.ArrayList;
import java.util.List;
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
    return count(number, noun, "", "s");
  }

  /** A number with a noun that has two endings. */
  static String count(int number, String stem, String one, String many) {
    return number + " " + stem + (number == 1 ? one : many);
  }

  /** The text with spaces behind it, at least as wide as asked for. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The words in lines that are no longer than the width, if no word is. */
  static List<String> broken(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
