package dev.overt.analyzer.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values of the analysis are spelled in every report. */
public final class Wording {

  private static final Pattern COLOUR = Pattern.compile("\033\\[[\\d;]*m");

  private Wording() {}

  /** A constant in lower case, such as {@code warning}, in every locale. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number with its noun: {@code 1 finding}, {@code 2 findings}. */
  public static String count(int number, String noun) {
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

  /** The text with spaces before it, at least as wide as asked for. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** How long the longest word is that no line may break. */
  static int longestWord(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
  }

  /**
   * A text in lines that are no longer than the width, if no word is; colours take no room.
   *
   * @param text with the margin of its first line
   * @param margin of all other lines
   */
  static List<String> hanging(String text, int width, String margin) {
    List<String> lines = new ArrayList<>();
    int start = text.length() - text.stripLeading().length();
    StringBuilder line = new StringBuilder(text.substring(0, start));
    int used = start;
    boolean isOpen = false;
    for (String word : text.substring(start).split(" ")) {
      int length = COLOUR.matcher(word).replaceAll("").length();
      if (isOpen && used + 1 + length > width) {
        lines.add(line.toString());
        line = new StringBuilder(margin);
        used = margin.length();
        isOpen = false;
      }
      line.append(isOpen ? " " : "").append(word);
      used += (isOpen ? 1 : 0) + length;
      isOpen = true;
    }
    lines.add(line.toString());
    return lines;
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
